// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/years_section.h"

#include "dates/date_reading.h"
#include "dates/year_reading.h"
#include "filter/certainty_choice.h"
#include "filter/section_header.h"
#include "filter/year_histogram.h"
#include "session/session.h"
#include "theme/theme.h"

#include "query/filter_evaluation.h"
#include "time/calendar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

/// More bars than this would be thinner than 2 px.
constexpr std::size_t kMostBars = 110;

QLineEdit* makeYearField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAlignment(Qt::AlignCenter);
    return field;
}

/// From its beginning, where it is longer than the field.
void showYear(QLineEdit& field, std::int64_t year, const QString& language)
{
    field.setText(yearWords(year, language));
    field.setToolTip(field.text());
    field.setCursorPosition(0);
}

/// The years in a field, which may be more than one: "1990s".
std::optional<YearRange> typedYears(const QLineEdit& field)
{
    const Result<EdtfDate> date = readYearRange(field.text().trimmed().toStdString());
    if (!date) {
        return std::nullopt;
    }
    const TimeSpan years = wholeYearsOf(*date);
    return YearRange{civilDateOf(years.begin).year, civilDateOf(TimePoint(years.end.seconds() - 1)).year};
}

} // namespace

YearsSection::YearsSection(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new SectionHeader(this))
    , m_body(new QWidget(this))
    , m_histogram(new YearHistogram(m_body))
    , m_first(makeYearField(m_body))
    , m_dash(new QLabel(QStringLiteral("–"), m_body))
    , m_last(makeYearField(m_body))
{
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_first, 1);
    fields->addWidget(m_dash);
    fields->addWidget(m_last, 1);
    auto* body = new QVBoxLayout(m_body);
    body->addWidget(m_histogram);
    body->addLayout(fields);
    for (QLineEdit* field : {m_first, m_last}) {
        auto* reading = new DateReading(field, m_body, readYearRange);
        reading->setLanguage(m_session.language());
        connect(&m_session, &Session::languageChanged, reading,
                [this, reading] { reading->setLanguage(m_session.language()); });
        reading->showOnlyWhatIsTyped();
        body->addWidget(reading);
    }
    body->addWidget(new CertaintyChoice(session, m_body));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);

    connect(m_header, &SectionHeader::toggled, m_body, &QWidget::setVisible);
    connect(m_histogram, &YearHistogram::rangeChosen, this, &YearsSection::choose);
    connect(m_first, &QLineEdit::editingFinished, this, &YearsSection::takeTyped);
    connect(m_last, &QLineEdit::editingFinished, this, &YearsSection::takeTyped);
    connect(&m_session, &Session::collectionChanged, this, &YearsSection::follow);
    connect(&m_session, &Session::contentChanged, this, &YearsSection::follow);
    connect(&m_session, &Session::filterChanged, this, &YearsSection::follow);
    connect(&m_session, &Session::languageChanged, this, &YearsSection::follow);
    m_body->setVisible(false);
    retranslate();
    fit();
    follow();
}

bool YearsSection::isOpen() const
{
    return m_header->isChecked();
}

void YearsSection::setOpen(bool open)
{
    m_header->setChecked(open);
}

void YearsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

std::optional<YearRange> YearsSection::chosen() const
{
    if (!m_session.filter().years) {
        return std::nullopt;
    }
    const TimeSpan years = *m_session.filter().years;
    return YearRange{civilDateOf(years.begin).year, civilDateOf(TimePoint(years.end.seconds() - 1)).year};
}

void YearsSection::follow()
{
    const std::optional<TimeSpan> extent = m_session.snapshot().extent();
    setEnabled(extent.has_value());
    const YearAxis axis = extent ? YearAxis::covering(*extent, kMostBars) : YearAxis();
    m_histogram->show(axis, countByTime(m_session.evaluation(), axis.span(), axis.barCount()), chosen(),
                      m_session.language());
    m_header->setChosenCount(m_session.filter().years ? 1 : 0);

    const YearRange range = chosen().value_or(YearRange{axis.firstYear(), axis.lastYear()});
    showYear(*m_first, std::max(range.first, axis.firstYear()), m_session.language());
    showYear(*m_last, std::min(range.last, axis.lastYear()), m_session.language());
}

void YearsSection::takeTyped()
{
    const YearAxis& axis = m_histogram->axis();
    const YearRange all{axis.firstYear(), axis.lastYear()};
    const YearRange first = typedYears(*m_first).value_or(all);
    const YearRange last = typedYears(*m_last).value_or(all);
    // Typed the wrong way round, the years are still the two that were meant; and "1990s" in the first field alone
    // begins in 1990.
    choose(axis.restriction({std::min(first.first, last.last), std::max(first.first, last.last)}), FilterStep::New);
}

void YearsSection::choose(std::optional<YearRange> range, FilterStep step)
{
    Filter filter = m_session.filter();
    filter.years = range ? std::optional<TimeSpan>(range->span()) : std::nullopt;
    filter.surely = filter.surely && filter.years; // Without years there is nothing to be sure about.
    m_session.setFilter(filter, step);
    // What was typed but changes nothing is put back into its usual form.
    follow();
}

void YearsSection::retranslate()
{
    m_header->setText(tr("Years"));
    m_header->setAccessibleName(tr("Years"));
    m_histogram->setAccessibleName(tr("Events by year"));
    m_histogram->setAccessibleDescription(tr("Arrow keys move one end of the years, Tab goes to the other; with Ctrl "
                                             "they move both. Home shows all years."));
    m_first->setAccessibleName(tr("First year"));
    m_last->setAccessibleName(tr("Last year"));
}

void YearsSection::fit()
{
    m_body->layout()->setContentsMargins(scaled(16), 0, scaled(16), scaled(12));
    m_body->layout()->setSpacing(scaled(8));
    m_histogram->setFixedHeight(m_histogram->sizeHint().height());
}

} // namespace tideline
