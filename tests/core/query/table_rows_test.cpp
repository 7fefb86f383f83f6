// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/table_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

/// Two groups: events 0 and 1 in one, 1 and 2 in the other.
TableRows twoGroups()
{
    return TableRows({{EventIndex(0), EventIndex(1), EventIndex(1), EventIndex(2)},
                      {{GroupYear{2003}, 0, 2}, {GroupYear{2018}, 2, 4}}});
}

/// "g0" for a head, "e1" for an event.
std::vector<std::string> drawn(const TableRows& rows)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        const auto group = rows.groupAt(row);
        lines.push_back(group ? "g" + std::to_string(*group) : "e" + std::to_string(rows.eventAt(row)->value()));
    }
    return lines;
}

TEST(TableRows, AreTheEventsWhereNothingIsGrouped)
{
    const TableRows rows({{EventIndex(2), EventIndex(0)}, {}});

    EXPECT_THAT(drawn(rows), ElementsAre("e2", "e0"));
    EXPECT_EQ(rows.rowOf(EventIndex(0)), 1U);
    EXPECT_FALSE(rows.rowOf(EventIndex(1)));
    EXPECT_FALSE(rows.groupOf(EventIndex(0)));
}

TEST(TableRows, HaveAHeadForEachGroup)
{
    EXPECT_THAT(drawn(twoGroups()), ElementsAre("g0", "e0", "e1", "g1", "e1", "e2"));
}

TEST(TableRows, AreNotThereWhereTheirGroupIsFolded)
{
    TableRows rows = twoGroups();

    rows.setFolded(0, true);

    EXPECT_THAT(drawn(rows), ElementsAre("g0", "g1", "e1", "e2"));
    rows.setAllFolded(true);
    EXPECT_THAT(drawn(rows), ElementsAre("g0", "g1"));
    rows.setAllFolded(false);
    EXPECT_EQ(rows.count(), 6U);
}

TEST(TableRows, FindAnEventInTheFirstGroupThatIsNotFolded)
{
    TableRows rows = twoGroups();
    EXPECT_EQ(rows.rowOf(EventIndex(1)), 2U);

    rows.setFolded(0, true);

    EXPECT_EQ(rows.rowOf(EventIndex(1)), 2U); // Behind the two heads now.
    EXPECT_FALSE(rows.rowOf(EventIndex(0)));
    EXPECT_EQ(rows.groupOf(EventIndex(0)), 0U);
    EXPECT_EQ(rows.groupOf(EventIndex(2)), 1U);
}

TEST(TableRows, KnowTheGroupAroundThem)
{
    const TableRows rows = twoGroups();

    EXPECT_EQ(rows.groupAround(0), 0U);
    EXPECT_EQ(rows.groupAround(2), 0U);
    EXPECT_EQ(rows.groupAround(3), 1U);
    EXPECT_THAT(rows.eventsOf(1), ElementsAre(EventIndex(1), EventIndex(2)));
}

TEST(TableRows, OfNothingAreNone)
{
    EXPECT_EQ(TableRows().count(), 0U);
    EXPECT_EQ(TableRows().eventCount(), 0U);
}

} // namespace
} // namespace tideline
