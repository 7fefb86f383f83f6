// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>

namespace tideline {

/// The words of the program in this language ("en" or "ko"), whichever language the window speaks: for a picture in
/// another language. Mark the source with QT_TRANSLATE_NOOP, or QT_TRANSLATE_N_NOOP when it has a count (`%n`).
QString textIn(const QString& language, const char* context, const char* source, int count = -1);

/// "ko" for a Korean desktop, else "en".
QString systemLanguage();

/// Makes the program speak a language: while it lives, its translators are installed in the application, and every
/// change sends a LanguageChange to all widgets. Qt's own dialogs follow where Qt's translations are installed.
class LanguageController : public QObject {
    Q_OBJECT

public:
    explicit LanguageController(QObject* parent = nullptr);
    ~LanguageController() override;

    QString language() const { return m_language; }
    void setLanguage(const QString& language); ///< "en" or "ko".

private:
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace tideline
