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
    EXPECT_EQ(asia.steps, (std::vector<std::pair<StoryIndex, std::size_t>>{{StoryIndex(0), 0}, {StoryIndex(0), 1}}));
    EXPECT_EQ(billboard.relationships.size(), 1U);
    EXPECT_EQ(billboard.steps.size(), 1U);
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

} // namespace tideline
