// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/store/sample_files.h"
#include "support/contents_generator.h"
#include "support/other_process.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <random>

namespace tideline::test {

namespace {

using Kind = CheckFinding::Kind;

/// The kind and subject of the only finding after some SQL was run on a whole file.
CheckFinding onlyFindingAfter(const std::string& sql)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    runSql(folder / "a.tideline", sql);

    const Result<std::vector<CheckFinding>> findings = checkCollection(folder / "a.tideline");

    EXPECT_TRUE(findings.has_value());
    EXPECT_EQ(findings->size(), 1U);
    return findings->at(0);
}

} // namespace

TEST(CheckCollection, FindsNothingInAWholeFileAndLeavesItAlone)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    const std::string before = contentOf(folder / "a.tideline");

    const Result<std::vector<CheckFinding>> findings = checkCollection(folder / "a.tideline");

    EXPECT_EQ(findings, std::vector<CheckFinding>());
    EXPECT_EQ(contentOf(folder / "a.tideline"), before);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.tideline"});
}

TEST(CheckCollection, FailsOnceItIsAskedToStop)
{
    const TemporaryFolder folder;
    makeCollection(folder / "a.tideline");
    std::stop_source source;
    source.request_stop();

    const Result<std::vector<CheckFinding>> findings = checkCollection(folder / "a.tideline", source.get_token());

    ASSERT_FALSE(findings.has_value());
    EXPECT_EQ(findings.error().code, ErrorCode::Database);
}

TEST(CheckCollection, FindsNothingInWhatWasGenerated)
{
    const TemporaryFolder folder;

    EXPECT_TRUE(rc::check([&folder] {
        std::filesystem::remove(folder / "a.tideline");
        makeCollection(folder / "a.tideline", *contentsGenerator());

        return checkCollection(folder / "a.tideline") == std::vector<CheckFinding>();
    }));
}

TEST(CheckCollection, ChecksAFileThatMayOnlyBeReadJustAsWell)
{
    const TemporaryFolder folder;
    makeCollection(folder / "whole.tideline");
    makeCollection(folder / "stale.tideline");
    runSql(folder / "stale.tideline", "UPDATE search_document SET body = 'something else' WHERE id = 1");
    ::chmod(folder.path().c_str(), 0755);
    ::chmod((folder / "whole.tideline").c_str(), 0444);
    ::chmod((folder / "stale.tideline").c_str(), 0444);

    const auto countFindings = [&folder](const char* name) {
        const auto findings = checkCollection(folder / name);
        return findings ? static_cast<int>(findings->size()) : 255;
    };

    EXPECT_EQ(asOrdinaryUser([&] { return countFindings("whole.tideline"); }), 0);
    EXPECT_EQ(asOrdinaryUser([&] { return countFindings("stale.tideline"); }), 1);
}

TEST(CheckCollection, FailsAsOpeningDoes)
{
    const TemporaryFolder folder;
    writeFile(folder / "empty", "");

    EXPECT_EQ(checkCollection(folder / "empty").error().code, ErrorCode::EmptyFile);
    EXPECT_EQ(checkCollection(folder / "missing").error().code, ErrorCode::FileNotFound);
}

TEST(CheckCollection, FindsAReferenceToNothing)
{
    const CheckFinding finding = onlyFindingAfter("UPDATE event SET place = 4711 WHERE date = '2003-10-06'");

    EXPECT_EQ(finding.kind, Kind::BrokenReference);
    EXPECT_EQ(finding.subject, "event");
}

TEST(CheckCollection, FindsASearchIndexThatDoesNotFitTheTexts)
{
    const CheckFinding finding = onlyFindingAfter("UPDATE search_document SET body = 'something else' WHERE id = 1");

    EXPECT_EQ(finding.kind, Kind::StaleSearchIndex);
}

TEST(CheckCollection, FindsASearchIndexThatIsDamaged)
{
    const CheckFinding finding = onlyFindingAfter("UPDATE search_index_data SET block = zeroblob(length(block)) "
                                                  "WHERE id > 10");

    EXPECT_EQ(finding.kind, Kind::StaleSearchIndex);
}

TEST(CheckCollection, FindsAnAcceptedClaimThatContradictsItsRecord)
{
    const CheckFinding finding = onlyFindingAfter("UPDATE claim SET status = 'accepted'");

    EXPECT_EQ(finding.kind, Kind::ClaimContradictsRecord);
    EXPECT_EQ(finding.subject, "concert-2018");
}

TEST(CheckCollection, FindsADateThatIsNone)
{
    const CheckFinding ofEvent = onlyFindingAfter("UPDATE event SET date = 'soon' WHERE date = '2003-10-06'");

    EXPECT_EQ(ofEvent.kind, Kind::InvalidDate);
    EXPECT_EQ(ofEvent.subject, "concert-2003");
}

TEST(CheckCollection, TakesADateThatIsKnownToBeUnreadable)
{
    const TemporaryFolder folder;
    CollectionContents contents = sampleContents();
    contents.events[0].date = EdtfDate::asWritten("one autumn");
    makeCollection(folder / "a.tideline", contents);
    runSql(folder / "a.tideline", "UPDATE period SET date = 'then'"); // No bounds are kept that it could contradict.

    EXPECT_EQ(checkCollection(folder / "a.tideline"), std::vector<CheckFinding>());
}

TEST(CheckCollection, FindsAReadableDateThatIsMarkedAsUnreadable)
{
    const CheckFinding finding =
        onlyFindingAfter("UPDATE event SET date_flags = date_flags | 512 WHERE date = '2003-10-06'");

    EXPECT_EQ(finding.kind, Kind::InvalidDate);
}

TEST(CheckCollection, FindsBoundsThatAreNotThoseOfTheDate)
{
    const CheckFinding finding =
        onlyFindingAfter("UPDATE event SET latest_end = latest_end + 1 WHERE date = '2003-10-06'");

    EXPECT_EQ(finding.kind, Kind::InvalidDate);
    EXPECT_EQ(finding.subject, "concert-2003");
}

TEST(DamagedCollection, NoFlippedBitOrMissingEndCrashesOrIsWrittenTo)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "a.tideline";
    makeCollection(path);
    const std::string whole = contentOf(path);
    std::mt19937 random(20031006);
    int harmless = 0;
    constexpr int kRounds = 500;

    for (int round = 0; round < kRounds; ++round) {
        std::string damaged = whole;
        if (round % 5 == 0) {
            damaged.resize(random() % whole.size());
        } else {
            for (unsigned flips = 1 + random() % 4; flips > 0; --flips) {
                damaged[random() % whole.size()] ^= static_cast<char>(1U << random() % 8);
            }
        }
        writeFile(path, damaged);

        const auto opened = Collection::open(path, OpenMode::ReadOnly);
        const bool loads = opened && (*opened)->load() && (*opened)->contents();
        const auto findings = checkCollection(path);

        harmless += loads && findings && findings->empty() ? 1 : 0;
        ASSERT_EQ(contentOf(path), damaged) << "round " << round;
        ASSERT_EQ(folder.names(), std::vector<std::string>{"a.tideline"}) << "round " << round;
    }
    // A bit in a text or in unused room is not seen by anything; most damage is.
    EXPECT_LT(harmless, kRounds);
    RecordProperty("harmless", harmless);
}

} // namespace tideline::test
