// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"
#include "support/property.h"
#include "views/kept_view_list.h"
#include "views/view_records.h"
#include "views/view_text.h"

#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace tideline {
namespace {

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

/// Takes the key of every third record or so away.
template <typename Records>
void loseSomeKeys(Records& records)
{
    for (auto& record : records) {
        record.key = below(3) == 0 ? std::string() : record.key;
    }
}

CollectionContents anyContentsWithFewerKeys()
{
    CollectionContents contents = test::anyContents();
    loseSomeKeys(contents.entities);
    loseSomeKeys(contents.places);
    loseSomeKeys(contents.tags);
    loseSomeKeys(contents.sources);
    return contents;
}

/// Takes out what the generator names though it is not there, for that has no name to be found by.
template <typename Values>
void keepKnown(Values& values)
{
    const auto erase = [](auto& ids) { std::erase_if(ids, [](auto id) { return id.value() == 9999; }); };
    erase(values.artists);
    erase(values.people);
    erase(values.kinds);
    erase(values.places);
    erase(values.tags);
    erase(values.sources);
    erase(values.stories);
}

/// With years that are not empty, as nobody can choose others.
Filter anyKeptFilter(const CollectionContents& contents)
{
    Filter filter = test::anyFilter(contents);
    keepKnown(filter);
    keepKnown(filter.excluded);
    if (filter.years && filter.years->isEmpty()) {
        filter.years.reset();
    }
    return filter;
}

LaneKey anyLane(const CollectionContents& contents)
{
    switch (below(4)) {
    case 0:
        return static_cast<Lane>(below(kLaneCount));
    case 1:
        return static_cast<LaneRemainder>(below(3));
    case 2:
        return contents.entities[static_cast<std::size_t>(below(static_cast<int>(contents.entities.size())))].id;
    default:
        return contents.places[static_cast<std::size_t>(below(static_cast<int>(contents.places.size())))].id;
    }
}

LaneArrangement anyArrangement(const CollectionContents& contents)
{
    LaneArrangement lanes;
    lanes.grouping = static_cast<LaneGrouping>(below(7));
    for (int i = below(4); i > 0; --i) {
        lanes.order.push_back(anyLane(contents));
    }
    if (below(2) == 0) {
        lanes.folded.clear();
    }
    for (int i = below(3); i > 0; --i) {
        lanes.folded.insert(anyLane(contents));
        lanes.hidden.insert(anyLane(contents));
    }
    if (below(2) == 0) {
        lanes.wanted = anyLane(contents);
    }
    return lanes;
}

TimeSpan anySpan()
{
    const auto begin = *rc::gen::inRange<std::int64_t>(-100'000'000'000, 100'000'000'000);
    return {TimePoint(begin), TimePoint(begin + *rc::gen::inRange<std::int64_t>(1, 10'000'000'000))};
}

KeptView anyView(const Snapshot& snapshot, const CollectionContents& contents)
{
    KeptView view;
    view.name = *rc::gen::arbitrary<std::string>();
    view.filter = withNames(snapshot, anyKeptFilter(contents));
    view.filter.text = *rc::gen::arbitrary<std::string>();
    view.lanes = withNames(snapshot, anyArrangement(contents));
    if (below(2) == 0) {
        view.span = anySpan();
    }
    if (below(2) == 0) {
        view.theme = static_cast<ViewTheme>(below(4));
    }
    if (below(2) == 0) {
        view.rest = below(2) == 0 ? Rest::Hidden : Rest::Dimmed;
    }
    return view;
}

TEST(ViewTextProperties, EveryViewIsReadAsItWasWritten)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = anyContentsWithFewerKeys();
        const KeptView view = anyView(buildSnapshot(contents), contents);

        const auto read = parseView(formatView(view));

        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == view);
        RC_ASSERT(formatView(*read) == formatView(view));
    }));
}

TEST(ViewTextProperties, EveryListIsReadAsItWasWritten)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = anyContentsWithFewerKeys();
        const Snapshot snapshot = buildSnapshot(contents);
        KeptViewList list;
        for (int i = below(5); i > 0; --i) {
            list.push_back({{.title = *rc::gen::arbitrary<std::string>(), .path = *rc::gen::arbitrary<std::string>()},
                            anyView(snapshot, contents)});
        }

        const auto read = parseViewList(formatViewList(list));

        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == list);
    }));
}

TEST(ViewTextProperties, EveryPartOfAFilterAndOfTheLanesSurvives)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = anyContentsWithFewerKeys();
        const Snapshot snapshot = buildSnapshot(contents);
        const Filter filter = anyKeptFilter(contents);
        const LaneArrangement lanes = anyArrangement(contents);
        const KeptView view{.filter = withNames(snapshot, filter), .lanes = withNames(snapshot, lanes)};

        const FoundView found = findRecords(snapshot, parseView(formatView(view)).value());

        RC_ASSERT(found.unknown.empty());
        RC_ASSERT(found.filter == filter);
        RC_ASSERT(found.lanes == lanes);
    }));
}

TEST(ViewTextProperties, NoTextIsReadWithoutAnEndOrAProblemInIt)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "artist", "=", ",", "\"", "\\", "a", " ", "#", "1", "not-", "surely", "years", "2003", "..", "\n", "봄"));
        std::string text = std::string(kViewHeading);
        for (const std::string& piece : pieces) {
            text += piece;
        }

        const auto read = parseView(text);

        if (read) {
            RC_ASSERT(parseView(formatView(*read)).value() == *read);
        } else {
            RC_ASSERT(read.error().column <= text.size() + 1);
        }
    }));
}

} // namespace
} // namespace tideline
