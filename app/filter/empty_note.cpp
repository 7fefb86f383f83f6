// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/empty_note.h"

#include "filter/year_axis.h"
#include "session/session.h"
#include "theme/theme.h"

#include "time/calendar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline {

namespace {

constexpr double kWidth = 360;

Filter withoutYears(Filter filter)
{
    filter.years.reset();
    return filter;
}

/// The year in which the first event that passes the filter may have begun; nothing if none has a beginning.
std::optional<std::int64_t> firstYear(const Snapshot& snapshot, const Filter& filter)
{
    const EventColumns& columns = snapshot.columns();
    for (const EventIndex event : select(snapshot, filter).events) {
        const TimePoint begin(columns.earliestBegin[event.value()]);
        if (event.value() < columns.datedCount && begin != TimePoint::earliest()) {
            return civilDateOf(begin).year;
        }
    }
    return std::nullopt;
}

} // namespace

EmptyNote::EmptyNote(Session& session, QWidget* pane)
    : QFrame(pane)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_firstYear(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setProperty("plane", QStringLiteral("note"));
    m_text->setWordWrap(true);
    m_firstYear->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_firstYear);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_firstYear, &QPushButton::clicked, this, [this] {
        Filter filter = m_session.filter();
        filter.years = YearRange{*m_year, *m_year}.span();
        m_session.setFilter(filter);
    });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { m_session.setFilter(m_year ? withoutYears(m_session.filter()) : Filter{}); });
    connect(&m_session, &Session::filterChanged, this, &EmptyNote::follow);
    connect(&m_session, &Session::collectionChanged, this, &EmptyNote::follow);
    connect(&m_session, &Session::contentChanged, this, &EmptyNote::follow);
    pane->installEventFilter(this);
    fit();
    follow();
}

QString EmptyNote::text() const
{
    return m_text->text();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void EmptyNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        follow();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QFrame::changeEvent(event);
}

void EmptyNote::follow()
{
    const Filter& filter = m_session.filter();
    const bool isEmpty = m_session.selection().events.empty() && !filter.isEmpty();
    setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    m_year = filter.years ? firstYear(m_session.snapshot(), withoutYears(filter)) : std::nullopt;
    m_text->setText(m_year ? tr("No event in these years passes the filter. The first is in %1.").arg(*m_year)
                           : tr("No event passes the filter."));
    m_firstYear->setVisible(m_year.has_value());
    m_firstYear->setText(m_year ? tr("Go to %1").arg(*m_year) : QString());
    m_clear->setText(m_year ? tr("Clear years") : tr("Clear filters"));
    raise();
    place();
}

void EmptyNote::place()
{
    const int width = qMin(scaled(kWidth), parentWidget()->width() - 2 * scaled(16));
    setFixedWidth(qMax(width, 1));
    adjustSize();
    move((parentWidget()->width() - this->width()) / 2, (parentWidget()->height() - height()) / 3);
}

void EmptyNote::fit()
{
    layout()->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout()->setSpacing(scaled(12));
    place();
}

} // namespace tideline
