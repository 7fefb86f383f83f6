// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <algorithm>

namespace tideline::test {

TimeSpan years(std::int64_t first, std::int64_t beforeLast)
{
    return {startOfYear(first), startOfYear(beforeLast)};
}

SceneMaker::SceneMaker(const CollectionBuilder& collection)
    : SceneMaker(collection.build())
{}

SceneMaker::SceneMaker(CollectionContents contents)
    : m_snapshot(buildSnapshot(std::move(contents)))
    , m_entities(m_snapshot.entities().size(), true)
{
    for (std::size_t event = 0; event < m_snapshot.columns().size(); ++event) {
        m_events.emplace_back(event);
    }
    m_request.snapshot = &m_snapshot;
    m_request.events = &m_events;
    m_request.entities = &m_entities;
    m_request.measure = &m_measure;
    m_request.visible = years(1997, 2023);
    m_request.size = {880, 700};
    m_request.language = "en";
    m_request.words.laneTitles = {"Defectors", "Events", "Artists", "Works", "Context"};
    m_request.words.everything = "All events";
    m_request.words.unassigned = "Without";
    m_request.words.others = [](std::size_t count) { return std::to_string(count) + " others"; };
    m_request.words.undated = "Undated";
    m_request.words.earlier = [](std::size_t count) { return std::to_string(count) + " earlier"; };
    m_request.words.later = [](std::size_t count) { return std::to_string(count) + " later"; };
}

Scene SceneMaker::build(TimeSpan visible, Size size)
{
    m_request.visible = visible;
    m_request.size = size;
    return build();
}

void SceneMaker::select(std::vector<EventIndex> events, Rest rest)
{
    m_events = std::move(events);
    m_entities.assign(m_entities.size(), false);
    for (const EventIndex event : m_events) {
        for (const EventParticipation& part : m_snapshot.participations(event)) {
            m_entities[part.entity.value()] = true;
        }
    }
    m_request.rest = rest;
}

EventIndex SceneMaker::event(std::string_view key) const
{
    return std::get<EventIndex>(m_snapshot.findKey(key).value());
}

EntityIndex SceneMaker::entity(std::string_view key) const
{
    return std::get<EntityIndex>(m_snapshot.findKey(key).value());
}

std::optional<SceneText> textOf(const Scene& scene, std::string_view text)
{
    const auto found = std::find_if(scene.texts.begin(), scene.texts.end(),
                                    [text](const SceneText& candidate) { return candidate.text == text; });
    return found == scene.texts.end() ? std::nullopt : std::optional(*found);
}

std::optional<ScenePoint> pointOf(const Scene& scene, EventIndex event)
{
    const auto found = std::find_if(scene.points.begin(), scene.points.end(), [event](const ScenePoint& point) {
        return point.subject == MarkSubject(event) && !point.ghost;
    });
    return found == scene.points.end() ? std::nullopt : std::optional(*found);
}

CollectionBuilder songs()
{
    CollectionBuilder collection;
    collection.kind("debut", Lane::Artists, Shape::Square)
        .kind("release", Lane::Works, Shape::Square)
        .kind("survey", Lane::Context, Shape::TriangleUp)
        .kind("working-life", Lane::Defectors, Shape::Square)
        .artist("baby-vox", "Baby V.O.X")
        .active("1997/2006")
        .artist("red-velvet", "Red Velvet")
        .active("2014-08-01/..")
        .artist("westlife", "Westlife")
        .active("1998-07/2012")
        .active("2018/..")
        .artist("shinhwa", "Shinhwa")
        .defector("han", "Han Song-ee")
        .defector("kang", "Kang Na-ra")
        .defector("ryu", "Ryu Hee-jin");
    collection.event("han-leaves", "2013", "leaving").titled("Han Song-ee leaves").with("han", "defector").weighing(93);
    collection.event("kang-leaves", "2014", "leaving")
        .titled("Kang Na-ra leaves")
        .with("kang", "defector")
        .weighing(94);
    collection.event("ryu-leaves", "2015", "leaving").titled("Ryu Hee-jin leaves").with("ryu", "defector").weighing(95);
    collection.event("kang-career", "2014/2019", "working-life")
        .titled("Kang tries for K-pop")
        .with("kang", "defector");
    collection.event("concert-1999", "1999-12").titled("First idol groups").weighing(70);
    collection.event("concert-2003", "2003-10-06").titled("Pyongyang concert, 2003").with("baby-vox", "performer");
    collection.weighing(100).with("shinhwa", "performer");
    collection.event("opening-2003", "2003-10-06").titled("Gymnasium opens").weighing(64);
    collection.event("concert-2018", "2018-04-01")
        .titled("Spring Is Coming: Red Velvet")
        .with("red-velvet", "performer");
    collection.weighing(100);
    collection.event("joint-2018", "2018-04-03").titled("We Are One").with("red-velvet", "performer").weighing(78);
    collection.event("debut-2014", "2014-08-01", "debut").titled("Debut of Red Velvet").with("red-velvet", "performer");
    collection.event("gee", "2009-01-05", "release").titled("Gee");
    collection.event("survey-2019", "2019-06-19", "survey").titled("Survey of 200 defectors").weighing(84);
    collection.event("black-market", "", "survey").titled("Media on the black market");
    return collection;
}

} // namespace tideline::test
