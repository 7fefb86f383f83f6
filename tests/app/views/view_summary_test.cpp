// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "views/view_summary.h"
#include "views/view_text.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

const QString kEnglish = QStringLiteral("en");

/// "Filter: Red Velvet" and so on, one behind the other.
std::string summaryOf(const char* text)
{
    const auto view = parseView(text);
    std::string summary;
    for (const ViewPart& part : viewSummary(test::smallCollection().buildSnapshot(), view.value(), kEnglish)) {
        summary += (part.title + QStringLiteral(": ") + part.text + QStringLiteral("; ")).toStdString();
    }
    return summary;
}

std::string nameOf(const char* text)
{
    return suggestedName(test::smallCollection().buildSnapshot(), parseView(text).value(), kEnglish).toStdString();
}

TEST(ViewSummary, SaysWhatIsKept)
{
    EXPECT_EQ(summaryOf("tideline-view: artist=red-velvet years=2003..2018 span=2003-01-01..2018-04-01 "
                        "group=artist hidden=others theme=dark"),
              "Filter: 2003–2018 · Red Velvet; In view: 1 January 2003 – 1 April 2018; Lanes: by artist, 1 hidden; "
              "Look: dark; ");
}

TEST(ViewSummary, SaysWhatIsDoneWithTheRest)
{
    EXPECT_EQ(summaryOf("tideline-view: artist=red-velvet rest=dim"),
              "Filter: Red Velvet; The rest: dimmed; Lanes: by kind; ");
    EXPECT_EQ(summaryOf("tideline-view: artist=red-velvet rest=hide"),
              "Filter: Red Velvet; The rest: hidden; Lanes: by kind; ");
}

TEST(ViewSummary, SaysThatNothingIsFiltered)
{
    EXPECT_EQ(summaryOf("tideline-view:"), "Filter: none: everything passes; Lanes: by kind; ");
}

TEST(ViewSummary, SaysWhatTheCollectionDoesNotHave)
{
    EXPECT_EQ(summaryOf("tideline-view: artist=bts"),
              "Filter: none: everything passes; Lanes: by kind; Not in this collection: bts; ");
}

TEST(ViewSummary, SuggestsTheFilterElseTheSpanForAName)
{
    EXPECT_EQ(nameOf("tideline-view: artist=red-velvet place=pyongyang span=2003"), "Red Velvet, Pyongyang");
    EXPECT_EQ(nameOf("tideline-view: span=2003-10-06"), "6 October 2003");
    EXPECT_EQ(nameOf("tideline-view:"), "Everything");
}

TEST(ViewSummary, WarnsWhereACopiedTextTellsWhoSomebodyIs)
{
    test::CollectionBuilder builder;
    builder.person("real-name", "Real Name").protectedAs("A woman");
    const Snapshot snapshot = builder.buildSnapshot();

    const QString text = copiedText(snapshot, parseView("tideline-view: person=real-name").value());

    EXPECT_TRUE(text.contains(QStringLiteral("do not publish"))) << text.toStdString();
    EXPECT_FALSE(copiedText(snapshot, {}).contains(QStringLiteral("do not publish")));
}

} // namespace
} // namespace tideline
