// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/language.h"

#include "words/number_text.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace tideline {

namespace {

bool loadWords(QTranslator& translator, const QString& language)
{
    // English too: its file holds nothing but the plurals.
    return translator.load(QStringLiteral(":/translations/tideline_%1.qm").arg(language));
}

/// A translator that is only asked and never installed.
const QTranslator& wordsOf(const QString& language)
{
    static const QTranslator* const english = [] {
        auto* translator = new QTranslator;
        loadWords(*translator, QStringLiteral("en"));
        return translator;
    }();
    static const QTranslator* const korean = [] {
        auto* translator = new QTranslator;
        loadWords(*translator, QStringLiteral("ko"));
        return translator;
    }();
    return language.startsWith(QLatin1String("ko")) ? *korean : *english;
}

} // namespace

QString textIn(const QString& language, const char* context, const char* source, int count)
{
    QString text = wordsOf(language).translate(context, source, nullptr, count);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    return count < 0 ? text : text.replace(QLatin1String("%n"), numberText(static_cast<std::size_t>(count)));
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

LanguageController::LanguageController(QObject* parent)
    : QObject(parent)
{}

LanguageController::~LanguageController()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void LanguageController::setLanguage(const QString& language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    // Numbers in words ("1,200") follow the program's language, not the desktop's.
    QLocale::setDefault(QLocale(language));
    // Installing one sends LanguageChange, so Qt's own words go first and ours, seen by all, last.
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    if (m_qtWords.load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (loadWords(m_words, language)) {
        QCoreApplication::installTranslator(&m_words);
    }
}

} // namespace tideline
