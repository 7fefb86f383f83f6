// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/date_reading.h"

#include "dates/refusal_text.h"
#include "theme/theme.h"
#include "words/words.h"

#include "time/date_label.h"
#include "time/human_date.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline {

namespace {

/// The first and last day in words where they say more than the date itself: "1 March – 31 May 2016" for a spring.
QString daysText(const EdtfDate& date, const QString& language)
{
    const std::optional<std::string> first = firstDay(date);
    const std::optional<std::string> last = lastDay(date);
    // A year of more than four digits has no days in EDTF.
    if (!first || !last || first->starts_with('Y') || last->starts_with('Y')) {
        return QString();
    }
    const QString days = dateWords(*first + "/" + *last, language);
    return days == dateWords(date, language) ? QString() : days;
}

} // namespace

DateReading::DateReading(QLineEdit* field, QWidget* parent, Reader reader)
    : QWidget(parent)
    , m_field(field)
    , m_reader(reader ? std::move(reader) : Reader(readDate))
    , m_language(QStringLiteral("en"))
    , m_label(new QLabel(this))
    , m_choices(new QVBoxLayout)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addLayout(m_choices);
    connect(m_field, &QLineEdit::textChanged, this, &DateReading::read);
    read();
}

void DateReading::setLanguage(const QString& language)
{
    if (m_language != language) {
        m_language = language;
        read();
    }
}

void DateReading::showOnlyWhatIsTyped()
{
    m_showsOnlyTyped = true;
    read();
}

QString DateReading::text() const
{
    return m_label->text();
}

void DateReading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        read();
    }
    QWidget::changeEvent(event);
}

void DateReading::read()
{
    const std::optional<EdtfDate> before = std::exchange(m_date, std::nullopt);
    const std::string typed = m_field->text().trimmed().toStdString();
    clearChoices();
    m_isRefused = false;
    if (typed.empty()) {
        say(QString(), false);
    } else if (const Result<EdtfDate> date = m_reader(typed)) {
        m_date = *date;
        showDate(*date);
    } else {
        m_isRefused = true;
        showError(date.error());
    }
    setVisible(!typed.empty() && (m_field->isModified() || !m_showsOnlyTyped));
    if (m_date != before) {
        emit dateChanged();
    }
}

void DateReading::showDate(const EdtfDate& date)
{
    const QString words = dateWords(date, m_language);
    const QString days = daysText(date, m_language);
    const QString edtf = fromUtf8(date.canonical());
    say(days.isEmpty() ? tr("%1 · EDTF %2").arg(words, edtf) : tr("%1 (%2) · EDTF %3").arg(words, days, edtf), false);
}

void DateReading::showError(const Error& error)
{
    if (error.code == ErrorCode::AmbiguousDate) {
        say(tr("Several dates fit. Which one is meant?"), false);
        offer({error.arguments.begin() + 1, error.arguments.end()});
        return;
    }
    say(refusalText(error), true);
}

void DateReading::offer(const std::vector<std::string>& readings)
{
    for (const std::string& reading : readings) {
        auto* choice = new QPushButton(dateWords(reading, m_language), this);
        choice->setProperty("flat", true);
        choice->setAutoDefault(false);
        choice->setToolTip(fromUtf8(reading));
        choice->setAccessibleName(tr("Reading: %1").arg(choice->text()));
        // Writing into the field deletes the button that was clicked, so that it has to happen behind its click.
        connect(
            choice, &QPushButton::clicked, m_field,
            [field = m_field, text = fromUtf8(reading)] {
                field->selectAll();
                field->insert(text);
                field->setFocus();
            },
            Qt::QueuedConnection);
        m_choices->addWidget(choice, 0, Qt::AlignLeft);
        choice->show(); // At once, so that it has its room when whoever shows the reading asks how large it is.
    }
}

void DateReading::clearChoices()
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DateReading::say(const QString& text, bool isError)
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, themeColour(isError ? ColourRole::Danger : ColourRole::InkSecondary));
    m_label->setPalette(palette);
    m_label->setFont(interfaceFont(12));
    m_label->setText(text);
    m_field->setAccessibleDescription(text);
}

} // namespace tideline
