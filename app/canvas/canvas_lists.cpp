// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of TimelineCanvas that is about lists: of what the picture only has a count for.

#include "canvas/event_list.h"
#include "canvas/timeline_canvas.h"

#include <algorithm>

namespace tideline {

std::vector<EventIndex> TimelineCanvas::undatedEvents() const
{
    const std::vector<EventIndex>& events = m_session.selection().events;
    const EventIndex first(m_session.snapshot().columns().datedCount);
    return {std::lower_bound(events.begin(), events.end(), first), events.end()};
}

void TimelineCanvas::listUndated()
{
    const std::vector<EventIndex> events = undatedEvents();
    if (events.empty()) {
        return;
    }
    const std::vector<SceneText>& texts = scene().texts;
    const auto word = std::find_if(texts.begin(), texts.end(),
                                   [](const SceneText& text) { return text.control == SceneControl::ListUndated; });
    const Box beside = word == texts.end() ? Box{0, scene().plot.bottom(), 1, 1} : word->box;
    m_list->popUp(tr("%n event(s) without a date", nullptr, static_cast<int>(events.size())),
                  tr("Sorted by the English title, if there is one."),
                  entriesOf(m_session.snapshot(), events, m_session.language()), globalRect(beside));
}

void TimelineCanvas::listFolded(EventIndex event)
{
    if (const std::optional<Box> box = boxOf(scene(), event)) {
        if (const std::optional<SceneHit> hit = hitTest(scene(), box->centre())) {
            listFold(*hit);
        }
    }
}

void TimelineCanvas::listFold(const SceneHit& hit)
{
    const auto* leading = hit.subject ? std::get_if<EventIndex>(&*hit.subject) : nullptr;
    if (leading == nullptr || hit.folded.empty()) {
        return;
    }
    std::vector<EventIndex> events = hit.folded;
    events.push_back(*leading);
    std::sort(events.begin(), events.end());
    m_list->popUp(tr("%n event(s) at this mark", nullptr, static_cast<int>(events.size())),
                  tr("Sorted by the earliest possible begin, then the latest possible end, then the title."),
                  entriesOf(m_session.snapshot(), events, m_session.language()), globalRect(hit.box));
}

void TimelineCanvas::listHidden(const LaneKey& lane, const Box& beside)
{
    const std::vector<SceneLane>& lanes = scene().lanes;
    const auto shown =
        std::find_if(lanes.begin(), lanes.end(), [&lane](const SceneLane& candidate) { return candidate.key == lane; });
    if (shown == lanes.end()) {
        return;
    }
    std::vector<ListEntry> entries = entriesOf(m_session.snapshot(), shown->hiddenRows, m_session.language());
    const std::vector<ListEntry> events = entriesOf(m_session.snapshot(), shown->hiddenEvents, m_session.language());
    entries.insert(entries.end(), events.begin(), events.end());
    const QString title = tr("%n without room here", nullptr, static_cast<int>(entries.size()));
    m_list->popUp(title, tr("Sorted by begin."), std::move(entries), globalRect(beside));
}

QRect TimelineCanvas::globalRect(const Box& box) const
{
    const QRect local = QRectF(box.x, box.y, box.width, box.height).toAlignedRect();
    return {mapToGlobal(local.topLeft()), local.size()};
}

} // namespace tideline
