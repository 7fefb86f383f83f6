// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"
#include "table/published_table.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

/// A show with a woman who must stay unnamed, one of somebody of whom nothing may be told, and one with commas.
test::CollectionBuilder shows()
{
    test::CollectionBuilder builder;
    builder.person("woman", "A Real Name").protectedAs("A woman");
    builder.person("withheld", "Nobody Knows").withheld();
    builder.event("show-2003", "2003-10-06").titled("The \"Show\", live").with("woman", "attended");
    builder.event("meeting", "2004").titled("Meeting").with("withheld", "attended");
    builder.event("show-2018", "2018").titled("Spring").with("woman", "attended").with("withheld", "attended");
    return builder;
}

std::string csvOf(const TableSubject& subject, const TableLayout& layout)
{
    return publishedTable(publish(shows().buildSnapshot(), Policy::Published).value(), subject, layout).csv;
}

} // namespace

TEST(PublishedTable, HasTheChosenColumnsInTheirOrderAsRfc4180)
{
    const std::string csv = csvOf(Filter(), {.columns = {EventColumn::Title, EventColumn::Date}});

    EXPECT_EQ(csv, "Title,Date\r\n"
                   "\"The \"\"Show\"\", live\",6 October 2003\r\n"
                   "Spring,2018\r\n");
}

TEST(PublishedTable, NamesAProtectedPersonByPseudonymAndAWithheldOneNotAtAll)
{
    const std::string csv = csvOf(Filter(), {.columns = {EventColumn::People}});

    EXPECT_EQ(csv, "People\r\nA woman\r\nA woman\r\n");
}

TEST(PublishedTable, HasOfPickedEventsOnlyThoseThatArePublished)
{
    const std::string csv =
        csvOf(std::vector<EventIndex>{EventIndex(1), EventIndex(2)}, {.columns = {EventColumn::Title}});

    EXPECT_EQ(csv, "Title\r\nSpring\r\n");
}

TEST(PublishedTable, OfAFilterForSomebodyWithheldIsEmpty)
{
    Filter filter;
    filter.people = {shows().id<EntityId>("withheld")};

    EXPECT_EQ(csvOf(filter, {.columns = {EventColumn::Title}}), "Title\r\n");
}

TEST(PublishedTable, IsSortedAsTheTableIs)
{
    const std::string csv = csvOf(Filter(), {.columns = {EventColumn::Edtf}, .sorting = {EventColumn::Date, true}});

    EXPECT_EQ(csv, "Date (EDTF)\r\n2018\r\n2003-10-06\r\n");
}

TEST(PublishedTable, HasHeadingsInTheLanguageOfTheInterface)
{
    const std::string csv = csvOf(Filter(), {.columns = {EventColumn::Date}, .language = QStringLiteral("ko")});

    EXPECT_EQ(csv, "날짜\r\n2003년 10월 6일\r\n2018년\r\n");
}

TEST(PublishedTable, IsThereWithTabsForSpreadsheets)
{
    const Publication publication = publish(shows().buildSnapshot(), Policy::Published).value();

    const PublishedTable table =
        publishedTable(publication, Filter(), {.columns = {EventColumn::Edtf, EventColumn::Title}});

    EXPECT_EQ(table.tabbed, "Date (EDTF)\tTitle\r\n2003-10-06\t\"The \"\"Show\"\", live\"\r\n2018\tSpring\r\n");
    EXPECT_EQ(table.rows, 2U);
}

TEST(PublishedTable, TellsNoRealNameInAnyColumn)
{
    test::CollectionBuilder builder = shows();
    builder.event("talk", "2019").titled("Talk").with("woman", "speaker");

    const Publication publication = publish(builder.buildSnapshot(), Policy::Published).value();
    std::vector<EventColumn> all;
    for (int column = 0; column < kEventColumnCount; ++column) {
        all.push_back(static_cast<EventColumn>(column));
    }
    const std::string csv = publishedTable(publication, Filter(), {.columns = all}).csv;

    EXPECT_EQ(csv.find("A Real Name"), std::string::npos);
    EXPECT_EQ(csv.find("Nobody Knows"), std::string::npos);
    EXPECT_EQ(csv.find("Meeting"), std::string::npos);
}

} // namespace tideline
