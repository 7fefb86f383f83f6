// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "publish/publication.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using test::CollectionBuilder;

/// A protected woman who saw a show, a protected man who appears nowhere, a withheld person and a draft, and a story
/// whose only step has the text.
Result<PublishedContents> publishStep(const std::string& markdown)
{
    CollectionBuilder builder;
    builder.artist("band", "Band").defector("witness", "Kwon").protectedAs("A [quiet] woman");
    builder.person("unseen", "Pang").protectedAs("A man").person("hidden", "Maeng").withheld();
    builder.event("show", "2018").with("witness", "watched").event("draft", "2001").hidden();
    builder.story("story", "Story").step(markdown);
    return publish(builder.build(), Policy::Published);
}

std::string publishedStep(const std::string& markdown)
{
    const Result<PublishedContents> result = publishStep(markdown);
    return result ? std::string(result->contents().stories[0].steps[0].text.in("en").value()) : "blocked";
}

TEST(PublishLinks, KeepsLinksToWhatIsPublished)
{
    EXPECT_EQ(publishedStep("[They](record:band) at the [show](record:show)."),
              "[They](record:band) at the [show](record:show).");
}

TEST(PublishLinks, ShowsThePseudonymForAProtectedPerson)
{
    EXPECT_EQ(publishedStep("There [Miss K.](record:witness) sat."),
              "There [A \\[quiet\\] woman](record:person-1) sat.");
}

TEST(PublishLinks, ShowsThePseudonymWithoutALinkForWhoAppearsNowhere)
{
    EXPECT_EQ(publishedStep("There [he](record:unseen) sat."), "There A man sat.");
}

TEST(PublishLinks, TurnsLinksToAbsentRecordsIntoTheirWords)
{
    EXPECT_EQ(publishedStep("See [the **draft**](record:draft)."), "See the **draft**.");
}

TEST(PublishLinks, IsBlockedByALinkToAWithheldPerson)
{
    EXPECT_EQ(publishedStep("[She](record:hidden) left."), "blocked");
}

TEST(PublishLinks, IsBlockedByAHiddenLinkInAFormThatIsNotRewritten)
{
    EXPECT_EQ(publishedStep("[She](<record:witness>) left."), "blocked");
    EXPECT_EQ(publishedStep("[She](record:witness \"title\") left."), "blocked");
    EXPECT_EQ(publishedStep("[She][1] left.\n\n[1]: record:witness"), "blocked");
    EXPECT_EQ(publishedStep("[She](RECORD:witness) left."), "blocked");
    EXPECT_EQ(publishedStep("[She](record:&#119;itness) left."), "blocked");
    EXPECT_EQ(publishedStep("[See](<record:draft>)"), "blocked");
}

TEST(PublishLinks, RewritesLinksInsideOtherBrackets)
{
    EXPECT_EQ(publishedStep("[a] [b [c] d](record:draft) [e](record:band)"), "[a] b [c] d [e](record:band)");
}

TEST(PublishLinks, KeepsWhatLooksLikeALinkButIsNone)
{
    EXPECT_EQ(publishedStep("](record:band) and [x](record:band"), "](record:band) and [x](record:band");
}

TEST(PublishLinks, KeepsSourcesThatOnlyATextCites)
{
    CollectionBuilder builder;
    builder.source("paper", "Paper").source("other", "Other").story("story", "Story").step("So it was.[](cite:paper)");

    const CollectionContents contents = publish(builder.build(), Policy::Published).value().contents();

    ASSERT_EQ(contents.sources.size(), 1U);
    EXPECT_EQ(contents.sources[0].key, "paper");
}

} // namespace
} // namespace tideline
