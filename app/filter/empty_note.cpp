// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/empty_note.h"

#include "dates/year_reading.h"
#include "filter/year_axis.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/words.h"

#include "time/calendar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tideline {

namespace {

constexpr double kWidth = 360;
/// Each takes a search through all events, and nobody reads through more.
constexpr std::size_t kMostWays = 8;

Filter withoutYears(Filter filter)
{
    filter.years.reset();
    filter.surely = false;
    return filter;
}

/// When the first event that passes the filter may have begun; nothing if none has a beginning.
std::optional<TimePoint> firstBegin(const Snapshot& snapshot, const Filter& filter)
{
    const EventColumns& columns = snapshot.columns();
    for (const EventIndex event : select(snapshot, filter).events) {
        const TimePoint begin(columns.earliestBegin[event.value()]);
        if (event.value() < columns.datedCount && begin != TimePoint::earliest()) {
            return begin;
        }
    }
    return std::nullopt;
}

} // namespace

EmptyNote::EmptyNote(Session& session, QWidget* pane)
    : QFrame(pane)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_helpful(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_waysHead(new QLabel(this))
    , m_wayRows(new QVBoxLayout)
{
    setProperty("plane", QStringLiteral("note"));
    m_text->setWordWrap(true);
    m_helpful->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_helpful);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_waysHead);
    layout->addLayout(m_wayRows);

    connect(m_helpful, &QPushButton::clicked, this, [this] { m_session.setFilter(Filter(m_helpfulFilter)); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_session.setFilter(Filter(m_clearFilter)); });
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
    offerWayOut();
    raise();
    place();
}

void EmptyNote::offerWayOut()
{
    const Filter& filter = m_session.filter();
    const QString others = filterInWords(withoutYears(filter));
    const bool isHelped = offerPossible() || offerFirstYear();
    m_helpful->setVisible(isHelped);
    m_clearFilter = isHelped ? withoutYears(filter) : Filter();
    m_clear->setText(isHelped ? tr("Clear years") : tr("Clear filters"));
    if (!isHelped) {
        //: %1 are the values of the filter.
        m_text->setText(tr("No event passes the filter: %1.").arg(filterInWords(filter)));
    } else if (!others.isEmpty()) {
        //: %1 is a sentence, %2 are values of the filter.
        m_text->setText(tr("%1 Also in the filter: %2.").arg(m_text->text(), others));
    }
    offerEachValue(!isHelped); // Else there is a button for them.
}

/// Those of the values without which there would be events; if one alone is of no use, all.
void EmptyNote::offerEachValue(bool areYearsOffered)
{
    for (QPushButton* way : m_ways) {
        way->hide();
        way->deleteLater(); // It is often replaced by its own click, so it must outlive the signal.
    }
    m_ways.clear();
    const std::vector<FilterChip> chips = filterChips(m_session.snapshot(), m_session.filter(), m_session.language());
    std::vector<std::pair<FilterChip, std::size_t>> ways;
    for (const FilterChip& chip : chips) {
        const bool isYears = m_session.filter().years && !chip.without.years;
        if ((areYearsOffered || !isYears) && ways.size() < kMostWays) {
            ways.emplace_back(chip, select(m_session.snapshot(), chip.without).events.size());
        }
    }
    const bool isOneEnough = std::ranges::any_of(ways, [](const auto& way) { return way.second > 0; });
    for (const auto& [chip, left] : ways) {
        if ((left > 0 || !isOneEnough) && chips.size() > 1) { // A single value is cleared as the whole filter is.
            addWay(chip, left);
        }
    }
    //: Over a list of the values of a filter that leaves nothing.
    m_waysHead->setText(tr("Take one away:"));
    m_waysHead->setVisible(!m_ways.empty());
}

void EmptyNote::addWay(const FilterChip& chip, std::size_t eventsLeft)
{
    auto* button = new QPushButton(this);
    button->setProperty("chip", true);
    button->setIcon(themeIcon(QStringLiteral("close")));
    const QString left = eventCount(eventsLeft, m_session.language());
    //: A value of the filter, and how many events there would be without it.
    button->setText(eventsLeft > 0 ? tr("%1: %2 without it").arg(chip.text, left) : chip.text);
    button->setAccessibleName(tr("Remove %1").arg(button->text()));
    const Filter without = chip.without;
    connect(button, &QPushButton::clicked, &m_session, [this, without] { m_session.setFilter(without); });
    m_wayRows->addWidget(button, 0, Qt::AlignLeft);
    m_ways.push_back(button);
}

/// Where no event surely lies in the years, those that could; false if there are none.
bool EmptyNote::offerPossible()
{
    m_helpfulFilter = m_session.filter();
    m_helpfulFilter.surely = false;
    const std::size_t count = select(m_session.snapshot(), m_helpfulFilter).events.size();
    if (count == 0) {
        return false;
    }
    m_text->setText(tr("No event surely lies in these years; %n could.", nullptr, static_cast<int>(count)));
    m_helpful->setText(tr("Show what could be within"));
    return true;
}

/// The first year with an event that passes all but the years; false if there is none.
bool EmptyNote::offerFirstYear()
{
    const Filter& filter = m_session.filter();
    const auto begin = filter.years ? firstBegin(m_session.snapshot(), withoutYears(filter)) : std::nullopt;
    if (!begin) {
        return false;
    }
    const std::int64_t year = civilDateOf(*begin).year;
    const QString words = dateWords(yearText(year), m_session.language());
    m_helpfulFilter = withoutYears(filter); // It could begin there, whether it surely does or not.
    m_helpfulFilter.years = YearRange{year, year}.span();
    m_text->setText(tr("No event in these years passes the filter. The first is in %1.").arg(words));
    m_helpful->setText(tr("Go to %1").arg(words));
    return true;
}

/// As the chips name its values.
QString EmptyNote::filterInWords(const Filter& filter) const
{
    QStringList values;
    for (const FilterChip& chip : filterChips(m_session.snapshot(), filter, m_session.language())) {
        values << chip.text;
    }
    return values.join(QStringLiteral(", "));
}

void EmptyNote::place()
{
    const int width = qMin(scaled(kWidth), parentWidget()->width() - 2 * scaled(16));
    setFixedWidth(qMax(width, 1));
    showWaysThatFit();
    move((parentWidget()->width() - this->width()) / 2, (parentWidget()->height() - height()) / 3);
}

/// In a low pane the last ones give way, which the chips offer too.
void EmptyNote::showWaysThatFit()
{
    for (QPushButton* way : m_ways) {
        way->setMaximumWidth(width() - 2 * scaled(16));
        way->show();
    }
    adjustSize();
    for (std::size_t shown = m_ways.size(); shown > 1 && height() > parentWidget()->height() - scaled(16); --shown) {
        m_ways[shown - 1]->hide();
        adjustSize();
    }
}

void EmptyNote::fit()
{
    m_wayRows->setSpacing(scaled(4));
    layout()->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout()->setSpacing(scaled(12));
    place();
}

} // namespace tideline
