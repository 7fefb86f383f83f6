// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/mark_finder.h"
#include "layout/thread_bundles.h"
#include "layout/threads.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::holdsAlways;
using test::SceneMaker;
using test::years;

std::string anyYear()
{
    return std::to_string(*rc::gen::inRange(1990, 2020));
}

std::string numbered(const char* name, int number)
{
    return name + std::to_string(number);
}

struct Sizes {
    int artists;
    int people;
    int events;
};

/// The key of anything that a tie may lead from or to.
std::string anyEnd(const Sizes& sizes)
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return numbered("artist-", *rc::gen::inRange(0, sizes.artists));
    case 1:
        return numbered("person-", *rc::gen::inRange(0, sizes.people));
    default:
        return numbered("event-", *rc::gen::inRange(0, sizes.events));
    }
}

/// Artists and people with lines, events of all lanes, and many ties between any of them, dated or not.
CollectionBuilder anyTies()
{
    CollectionBuilder collection;
    collection.kind("hearing", Lane::Defectors, Shape::Ring).kind("release", Lane::Works, Shape::Square);
    const Sizes sizes = {*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 5), *rc::gen::inRange(1, 30)};
    for (int i = 0; i < sizes.artists; ++i) {
        collection.artist(numbered("artist-", i), numbered("Artist ", i)).active(anyYear() + "/2019");
    }
    for (int i = 0; i < sizes.people; ++i) {
        const std::string person = numbered("person-", i);
        collection.defector(person, numbered("Person ", i));
        collection.event(person + "-leaves", anyYear(), "leaving").with(person, "left");
    }
    for (int i = 0; i < sizes.events; ++i) {
        const std::string kind = *rc::gen::element<std::string>("hearing", "concert", "concert", "release");
        collection.event(numbered("event-", i), anyYear(), kind);
        collection.with(numbered("person-", *rc::gen::inRange(0, sizes.people)), "heard");
        collection.with(numbered("artist-", *rc::gen::inRange(0, sizes.artists)), "performed");
    }
    const int ties = *rc::gen::inRange(0, 80);
    for (int i = 0; i < ties; ++i) {
        const std::string verb = *rc::gen::element<std::string>("heard", "saw on video", "sang at");
        collection.relationship(numbered("tie-", i), anyEnd(sizes), verb, anyEnd(sizes));
        if (*rc::gen::inRange(0, 3) > 0) {
            collection.dated(anyYear());
        }
        if (*rc::gen::inRange(0, 2) > 0) {
            collection.restingOn(numbered("event-", *rc::gen::inRange(0, sizes.events)));
        }
    }
    return collection;
}

/// Any threads over any scene, checked by the property.
template <typename Check>
void check(Check check)
{
    SceneMaker maker(anyTies());
    const Scene scene = maker.build(years(1988, 2022), {900, 800});
    ThreadRequest request;
    request.snapshot = &maker.snapshot();
    request.measure = maker.request().measure;
    request.language = "en";
    if (*rc::gen::inRange(0, 2) > 0) {
        request.choice = ThreadChoice::All;
    } else {
        request.selected = maker.entity("artist-0");
    }
    check(scene, request, threadsOf(scene, request));
}

bool touches(const Box& box, Point point)
{
    return box.grownBy(0.01).contains(point);
}

/// Whether the point lies on what stands for the subject: its mark, a part of its line, its name, or, for a person or
/// artist, nothing else.
bool liesOnMark(const MarkFinder& marks, const MarkSubject& subject, Point point)
{
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        const std::optional<DrawnMark> mark = marks.find(*event);
        return mark && touches(mark->box, point);
    }
    const EntityIndex entity = std::get<EntityIndex>(subject);
    const std::vector<DrawnMark> line = marks.lineOf(entity);
    const std::optional<DrawnMark> name = marks.nameOf(entity);
    return (name && touches(name->box, point)) ||
           std::any_of(line.begin(), line.end(), [&](const DrawnMark& part) { return touches(part.box, point); });
}

TEST(ThreadProperties, AtMostTwelveBundlesRunBetweenTwoLanes)
{
    EXPECT_TRUE(holdsAlways([] {
        check([](const Scene&, const ThreadRequest&, const Threads& threads) {
            std::map<std::pair<std::size_t, std::size_t>, std::size_t> bundles;
            for (const SceneThread& thread : threads.threads) {
                ++bundles[std::minmax(thread.fromLane, thread.toLane)];
            }
            for (const auto& [lanes, count] : bundles) {
                RC_ASSERT(count <= kMostBundles);
            }
        });
    }));
}

TEST(ThreadProperties, EachEndLiesOnAMarkOfItsSubject)
{
    EXPECT_TRUE(holdsAlways([] {
        check([](const Scene& scene, const ThreadRequest&, const Threads& threads) {
            const MarkFinder marks(scene);
            for (const SceneThread& thread : threads.threads) {
                RC_ASSERT(liesOnMark(marks, thread.from, thread.curve.start));
                RC_ASSERT(liesOnMark(marks, thread.to, thread.curve.end));
            }
        });
    }));
}

TEST(ThreadProperties, TheSameRequestGivesTheSameThreads)
{
    EXPECT_TRUE(holdsAlways([] {
        check([](const Scene& scene, const ThreadRequest& request, const Threads& threads) {
            RC_ASSERT(threadsOf(scene, request) == threads);
        });
    }));
}

TEST(ThreadProperties, NoVerbOverlapsATextThatStaysOrAnotherVerb)
{
    EXPECT_TRUE(holdsAlways([] {
        check([](const Scene& scene, const ThreadRequest&, const Threads& threads) {
            std::vector<Box> texts;
            for (const SceneText& text : scene.texts) {
                if (!threads.dimsRest || !text.subject || threads.isLit(*text.subject)) {
                    texts.push_back(text.box);
                }
            }
            for (const SceneThread& thread : threads.threads) {
                if (thread.verb) {
                    const Box& verb = thread.verb->box;
                    RC_ASSERT(std::none_of(texts.begin(), texts.end(),
                                           [&verb](const Box& text) { return text.overlaps(verb); }));
                    texts.push_back(verb);
                }
            }
        });
    }));
}

TEST(ThreadProperties, WhatAThreadJoinsIsLit)
{
    EXPECT_TRUE(holdsAlways([] {
        check([](const Scene&, const ThreadRequest&, const Threads& threads) {
            for (const SceneThread& thread : threads.threads) {
                RC_ASSERT(threads.isLit(thread.from) && threads.isLit(thread.to));
            }
        });
    }));
}

} // namespace
} // namespace tideline
