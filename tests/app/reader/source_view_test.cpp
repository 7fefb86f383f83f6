// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_uses.h"
#include "reader/source_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <gtest/gtest.h>

namespace tideline {

TEST(SourceUses, FindWhatCitesTheSourceInWhateverWay)
{
    const Snapshot snapshot = test::readerCollection().buildSnapshot();
    const auto source = [&](const char* key) { return std::get<SourceIndex>(*snapshot.findKey(key)); };

    const SourceUses asia = usesOf(snapshot, source("asia"));
    const SourceUses billboard = usesOf(snapshot, source("billboard"));

    EXPECT_EQ(asia.events.size(), 1U);
    const std::vector<SourceUse> inText = {{.field = "text"}};
    EXPECT_EQ(asia.steps, (std::vector<StepUses>{{StoryIndex(0), 0, inText}, {StoryIndex(0), 1, inText}}));
    EXPECT_EQ(billboard.relationships.size(), 1U);
    EXPECT_EQ(billboard.steps.size(), 1U);
}

TEST(SourceUses, NameTheClaimThatTheSourceSupports)
{
    const Snapshot snapshot = test::readerCollection().buildSnapshot();
    const SourceIndex billboard = std::get<SourceIndex>(*snapshot.findKey("billboard"));

    const SourceUses uses = usesOf(snapshot, billboard);

    ASSERT_EQ(uses.stories.size(), 1U);
    EXPECT_EQ(uses.stories.front().uses, (std::vector<SourceUse>{{.field = "place",
                                                                  .value = "pyongyang",
                                                                  .status = ClaimStatus::Disputed,
                                                                  .confidence = Confidence::Normal}}));
}

TEST(SourceUses, OfAnEventHaveLocatorAndConfidence)
{
    const Citation citation{.source = SourceId(7),
                            .field = "date",
                            .locator = "p. 3",
                            .confidence = Confidence::High,
                            .note = {{"en", "Seen."}}};
    const Event event{.id = EventId(1), .kind = TermId(2), .evidence = {.claims = {}, .citations = {citation}}};

    const SourceUse expected{
        .field = "date", .locator = "p. 3", .confidence = Confidence::High, .note = {{"en", "Seen."}}};
    EXPECT_EQ(usesIn(event, SourceId(7)), std::vector<SourceUse>{expected});
    EXPECT_TRUE(usesIn(event, SourceId(8)).empty());
}

TEST(SourceUses, AreSummedUpForEverySourceAtOnce)
{
    test::OpenedSession session(test::readerCollection().build());
    const Snapshot& snapshot = session->snapshot();
    const auto source = [&](const char* key) { return std::get<SourceIndex>(*snapshot.findKey(key)); };

    const std::vector<SourceSummary> summaries = summariesOf(snapshot);

    const SourceSummary& billboard = summaries[source("billboard").value()];
    EXPECT_EQ(billboard.events, 0U);
    EXPECT_EQ(billboard.steps, 1U);
    EXPECT_EQ(billboard.others, 2U) << "a connection and a claim of the story";
    EXPECT_EQ(billboard.claims, 1U);
    EXPECT_EQ(billboard.byConfidence, (std::array<std::uint32_t, 5>{0, 0, 2, 0, 0}));
    EXPECT_EQ(summaries[source("asia").value()].events, 1U);
    EXPECT_EQ(summaries[source("asia").value()].byConfidence, (std::array<std::uint32_t, 5>{0, 0, 1, 0, 0}));
}

TEST(SourceUses, PrevailingConfidenceIsTheMostFrequentAndElseTheLower)
{
    SourceSummary summary;
    EXPECT_EQ(prevailingConfidence(summary), std::nullopt);

    summary.byConfidence = {0, 2, 1, 2, 0};

    EXPECT_EQ(prevailingConfidence(summary), Confidence::Low);
}

TEST(SourceView, LinksToWhatRestsOnIt)
{
    test::OpenedSession session(test::readerCollection().build());
    const Snapshot& snapshot = session->snapshot();
    const SourceIndex asia = std::get<SourceIndex>(*snapshot.findKey("asia"));
    const EventIndex leaving = std::get<EventIndex>(*snapshot.findKey("kang-leaves"));

    const SourceView page(*session, snapshot[asia].id);

    const QStringList links = test::linksOn(page);
    EXPECT_TRUE(links.contains(QStringLiteral("event:%1").arg(snapshot.columns().id[leaving.value()].value())));
}

TEST(SourceView, TheAddressIsTextAndCanBeCopied)
{
    CollectionContents contents = test::readerCollection().build();
    contents.sources.front().address = "https://example.org/page";
    test::OpenedSession session(contents);

    const SourceView page(*session, session->snapshot().sources().front().id);

    EXPECT_TRUE(test::textOf(page).contains(QStringLiteral("https://example.org/page")));
    EXPECT_FALSE(test::linksOn(page).join(QLatin1Char(' ')).contains(QStringLiteral("https")));
    page.findChildren<QPushButton*>().front()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "https://example.org/page");
}

TEST(SourceView, TellsFieldPlaceAndConfidenceOfEachCitation)
{
    CollectionContents contents = test::readerCollection().build();
    Citation& citation = contents.events.front().evidence.citations.front();
    citation.field = "date";
    citation.locator = "p. 3";
    citation.confidence = Confidence::High;
    test::OpenedSession session(contents);
    const Snapshot& snapshot = session->snapshot();

    const SourceView page(*session, snapshot[std::get<SourceIndex>(*snapshot.findKey("chosun"))].id);

    EXPECT_TRUE(test::textOf(page).contains(QStringLiteral("Date  ·  p. 3  ·  ●●●●○ high confidence")))
        << test::textOf(page).toStdString();
}

TEST(SourceView, CanBeCopiedAsNoteAndAsBibtex)
{
    test::OpenedSession session(test::readerCollection().build());
    const SourceView page(*session, session->snapshot().sources().front().id);

    page.findChild<QPushButton*>(QStringLiteral("copyNote"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "“Chosun Ilbo,” n.d.");

    page.findChild<QPushButton*>(QStringLiteral("copyBibtex"))->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("@article{chosun,")));
}

TEST(SourceView, ItsButtonFiltersTheTimelineAndUndoesIt)
{
    test::OpenedSession session(test::readerCollection().build());
    const SourceId asia = session->snapshot()[std::get<SourceIndex>(*session->snapshot().findKey("asia"))].id;
    const SourceView page(*session, asia);
    auto* button = page.findChild<QPushButton*>(QStringLiteral("filterBySource"));

    button->click();
    EXPECT_EQ(session->filter().sources, std::vector<SourceId>{asia});
    EXPECT_EQ(session->selection().events.size(), 1U);

    button->click();
    EXPECT_TRUE(session->filter().isEmpty());
}

TEST(SourceView, NamesTheReportAndTheOtherSourcesOfItsVoice)
{
    CollectionContents contents = test::readerCollection().build();
    contents.sources[0].reprintOf = "The Post, 2019";
    contents.sources[1].reprintOf = "The Post, 2019";
    test::OpenedSession session(contents);

    const SourceView page(*session, session->snapshot().sources()[0].id);

    EXPECT_TRUE(test::textOf(page).contains(QStringLiteral("The Post, 2019")));
    EXPECT_TRUE(
        test::linksOn(page).contains(QStringLiteral("source:%1").arg(session->snapshot().sources()[1].id.value())));
}

} // namespace tideline
