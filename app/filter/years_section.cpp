// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/years_section.h"

#include "filter/section_header.h"
#include "filter/year_histogram.h"
#include "session/session.h"
#include "theme/theme.h"

#include "time/calendar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

/// More bars than this would be thinner than 2 px.
constexpr std::size_t kMostBars = 110;

QLineEdit* makeYearField(QWidget* parent)
{
    static const QRegularExpression year(QStringLiteral("-?\\d{0,9}"));
    auto* field = new QLineEdit(parent);
    field->setValidator(new QRegularExpressionValidator(year, field));
    field->setAlignment(Qt::AlignCenter);
    return field;
}

std::optional<std::int64_t> typedYear(const QLineEdit& field)
{
    bool isNumber = false;
    const qlonglong year = field.text().toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(year) : std::nullopt;
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
    const Histogram histogram = countByTime(m_session.snapshot(), m_session.filter(), axis.span(), axis.barCount());
    m_histogram->show(axis, histogram.counts, chosen());
    m_header->setChosenCount(m_session.filter().years ? 1 : 0);

    const YearRange range = chosen().value_or(YearRange{axis.firstYear(), axis.lastYear()});
    m_first->setText(QString::number(std::max(range.first, axis.firstYear())));
    m_last->setText(QString::number(std::min(range.last, axis.lastYear())));
}

void YearsSection::takeTyped()
{
    const YearAxis& axis = m_histogram->axis();
    const std::int64_t first = typedYear(*m_first).value_or(axis.firstYear());
    const std::int64_t last = typedYear(*m_last).value_or(axis.lastYear());
    // Typed the wrong way round, the years are still the two that were meant.
    choose(axis.restriction({std::min(first, last), std::max(first, last)}));
}

void YearsSection::choose(std::optional<YearRange> range)
{
    Filter filter = m_session.filter();
    filter.years = range ? std::optional<TimeSpan>(range->span()) : std::nullopt;
    m_session.setFilter(filter);
    // What was typed but changes nothing is put back into its usual form.
    follow();
}

void YearsSection::retranslate()
{
    m_header->setText(tr("Years"));
    m_header->setAccessibleName(tr("Years"));
    m_histogram->setAccessibleName(tr("Events by year"));
    m_histogram->setAccessibleDescription(
        tr("Arrow keys move the first year, with Shift the last; Home shows all years."));
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
