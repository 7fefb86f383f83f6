// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_model.h"
#include "support/opened_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;
using test::smallCollection;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList names(const FacetModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list << model.index(row).data(FacetModel::NameRole).toString();
    }
    return list;
}

bool tick(FacetModel& model, int row, Qt::CheckState state = Qt::Checked)
{
    return model.setData(model.index(row), QVariant::fromValue(state), Qt::CheckStateRole);
}

Qt::CheckState ticked(const FacetModel& model, int row)
{
    return model.index(row).data(Qt::CheckStateRole).value<Qt::CheckState>();
}

Filter chosenArtist(Session& session, std::size_t entity, Choice choice = Choice::Chosen)
{
    return withChoice({}, Facet::Artists, toRecordId(session.snapshot().entities()[entity].id), choice);
}

/// So many artists with a concert each: "Artist 10" and on, which sort as they are numbered.
CollectionContents manyArtists(int count)
{
    test::CollectionBuilder builder;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(10 + i);
        builder.artist("artist-" + number, "Artist " + number).event("concert-" + number, "2003");
        builder.with("artist-" + number, "performer");
    }
    return builder.build();
}

} // namespace

TEST(FacetModel, KeepsTheRulesOfModelsThroughChanges)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);
    const QAbstractItemModelTester tester(&model, kFatal);

    tick(model, 0);
    session->setFilter(test::textFilter("2018"));
    session->setLanguage(QStringLiteral("ko"));
    model.setSearchText(QStringLiteral("레드"));
    session->clearFilter();

    EXPECT_EQ(names(model), QStringList{QStringLiteral("레드벨벳")});
}

TEST(FacetModel, TickingARowFiltersTheSession)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);

    EXPECT_TRUE(tick(model, 0));

    EXPECT_EQ(session->filter().artists.size(), 1U);
    EXPECT_EQ(ticked(model, 0), Qt::Checked);
    tick(model, 0, Qt::Unchecked);
    EXPECT_TRUE(session->filter().isEmpty());
}

TEST(FacetModel, RowsFollowAFilterThatComesFromElsewhere)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    session->setFilter(chosenArtist(*session, 1));

    EXPECT_GE(changes.count(), 1);
    EXPECT_EQ(names(model).front(), QStringLiteral("Red Velvet"));
    EXPECT_EQ(ticked(model, 0), Qt::Checked);
}

TEST(FacetModel, WhatWouldLeaveNothingStandsAtTheEnd)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);
    EXPECT_EQ(names(model), (QStringList{QStringLiteral("Baby V.O.X"), QStringLiteral("Red Velvet")}));

    session->setFilter(test::textFilter("2018"));

    EXPECT_EQ(names(model), (QStringList{QStringLiteral("Red Velvet"), QStringLiteral("Baby V.O.X")}));
    EXPECT_EQ(model.index(1).data(FacetModel::CountRole).toUInt(), 0U);
}

TEST(FacetModel, TheCurrentRowMovesWithItsValue)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);
    const QPersistentModelIndex redVelvet(model.index(1));

    session->setFilter(test::textFilter("2018"));

    EXPECT_EQ(redVelvet.row(), 0);
    EXPECT_EQ(redVelvet.data().toString(), QStringLiteral("Red Velvet"));
}

TEST(FacetModel, DefectorsAreThoseWithALifeLineAndNobodyElse)
{
    OpenedSession session(smallCollection().build());
    const FacetModel model(*session, Facet::Defectors, nullptr);

    EXPECT_EQ(names(model), QStringList{QStringLiteral("Ryu Hee-jin")});
}

TEST(FacetModel, AProtectedDefectorIsListedByPseudonym)
{
    test::CollectionBuilder builder;
    builder.defector("woman", "A Real Name").protectedAs("A woman who withheld her name");
    OpenedSession session(builder.build());

    const FacetModel model(*session, Facet::Defectors, nullptr);

    EXPECT_EQ(names(model), QStringList{QStringLiteral("A woman who withheld her name")});
}

TEST(FacetModel, PlacesStandUnderTheOneTheyLieIn)
{
    OpenedSession session(smallCollection().build());
    const FacetModel model(*session, Facet::Places, nullptr);

    EXPECT_EQ(names(model), (QStringList{QStringLiteral("North Korea"), QStringLiteral("Pyongyang")}));
    EXPECT_EQ(model.index(1).data(FacetModel::IndentRole).toInt(), 1);
}

TEST(FacetModel, TheOtherScriptFollowsTheName)
{
    OpenedSession session(smallCollection().build());
    const FacetModel model(*session, Facet::Defectors, nullptr);
    EXPECT_EQ(model.index(0).data(FacetModel::OtherNameRole).toString(), QStringLiteral("류희진"));

    session->setLanguage(QStringLiteral("ko"));

    EXPECT_EQ(model.index(0).data(FacetModel::NameRole).toString(), QStringLiteral("류희진"));
    EXPECT_EQ(model.index(0).data(FacetModel::OtherNameRole).toString(), QStringLiteral("Ryu Hee-jin"));
}

TEST(FacetModel, ALongListIsShortenedUntilAllIsAskedFor)
{
    OpenedSession session(manyArtists(20));
    FacetModel model(*session, Facet::Artists, nullptr);
    EXPECT_EQ(static_cast<std::size_t>(model.rowCount()), FacetModel::kShortenedTo);

    model.setShowsAll(true);

    EXPECT_EQ(model.rowCount(), 20);
}

TEST(FacetModel, WhatIsTickedStaysInAShortenedList)
{
    OpenedSession session(manyArtists(20));
    FacetModel model(*session, Facet::Artists, nullptr);
    const QAbstractItemModelTester tester(&model, kFatal);

    session->setFilter(chosenArtist(*session, 19));

    EXPECT_TRUE(names(model).contains(QStringLiteral("Artist 29")));
}

TEST(FacetModel, SearchFindsEitherScriptInTheWholeList)
{
    OpenedSession session(manyArtists(20));
    FacetModel model(*session, Facet::Artists, nullptr);

    model.setSearchText(QStringLiteral("artist 29"));

    EXPECT_EQ(names(model), QStringList{QStringLiteral("Artist 29")});
}

TEST(FacetModel, SearchKeepsWhatIsTicked)
{
    OpenedSession session(manyArtists(20));
    FacetModel model(*session, Facet::Artists, nullptr);
    session->setFilter(chosenArtist(*session, 3));

    model.setSearchText(QStringLiteral("artist 29"));

    EXPECT_EQ(names(model), (QStringList{QStringLiteral("Artist 13"), QStringLiteral("Artist 29")}));
}

TEST(FacetModel, SearchFindsByTheKeysThatTypeAName)
{
    test::CollectionBuilder builder;
    builder.artist("tvxq", "TVXQ!").titled("동방신기", "ko").artist("t-ara", "T-ara").titled("티아라", "ko");
    builder.artist("ryu", "Ryu Hee-jin").titled("류희진", "ko");
    OpenedSession session(builder.build());
    FacetModel model(*session, Facet::Artists, nullptr);

    const auto found = [&model](const QString& typed) {
        model.setSearchText(typed);
        return names(model);
    };
    EXPECT_EQ(found(QStringLiteral("ㄷㅂㅅㄱ")), QStringList{QStringLiteral("TVXQ!")});
    EXPECT_EQ(found(QStringLiteral("tara")), QStringList{QStringLiteral("T-ara")});
    EXPECT_EQ(found(QStringLiteral("ryu huijin")), QStringList{QStringLiteral("Ryu Hee-jin")});
}

TEST(FacetModel, RulingOutReplacesTickingAndTheOtherWayRound)
{
    OpenedSession session(smallCollection().build());
    FacetModel model(*session, Facet::Artists, nullptr);
    const EntityId babyVox = session->snapshot().entities()[0].id;
    tick(model, 0);

    model.setData(model.index(0), static_cast<int>(Choice::Excluded), FacetModel::ChoiceRole);
    EXPECT_EQ(session->filter(), (Filter{.excluded = {.artists = {babyVox}}}));

    model.setData(model.index(0), static_cast<int>(Choice::Chosen), FacetModel::ChoiceRole);
    EXPECT_EQ(session->filter(), (Filter{.artists = {babyVox}}));
}

TEST(FacetModel, WhatIsRuledOutSaysSoAndCountsWhatChoosingItWouldGive)
{
    OpenedSession session(smallCollection().build());
    const FacetModel model(*session, Facet::Artists, nullptr);

    session->setFilter(chosenArtist(*session, 1, Choice::Excluded));

    const QModelIndex row = model.index(0);
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("ruled out: Red Velvet 레드벨벳, 1 event"));
    EXPECT_EQ(row.data(FacetModel::CountRole).toUInt(), 1U);
    EXPECT_EQ(ticked(model, 0), Qt::Unchecked);
    EXPECT_EQ(model.markedCount(), 1U);
}

TEST(FacetModel, SortsByCountIfAsked)
{
    test::CollectionBuilder builder;
    builder.artist("a", "A").artist("b", "B").event("one", "2003").with("a", "performer").with("b", "performer");
    builder.event("two", "2004").with("b", "performer");
    OpenedSession session(builder.build());
    FacetModel model(*session, Facet::Artists, nullptr);
    const QAbstractItemModelTester tester(&model, kFatal);

    model.setOrder(FacetOrder::ByCount);

    EXPECT_EQ(names(model), (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
}

TEST(FacetModel, OtherPeopleAreThoseInEventsWhoAreNeitherDefectorsNorArtists)
{
    test::CollectionBuilder builder = smallCollection();
    builder.person("photographer", "In No Event");
    OpenedSession session(builder.build());

    const FacetModel model(*session, Facet::People, nullptr);

    EXPECT_EQ(names(model), QStringList{QStringLiteral("A Leader")});
}

TEST(FacetModel, StoriesAndStrengthsAreChosenLikeRecords)
{
    OpenedSession session(smallCollection().build());
    FacetModel stories(*session, Facet::Stories, nullptr);
    FacetModel strengths(*session, Facet::Strengths, nullptr);
    EXPECT_EQ(stories.index(0).data(FacetModel::CountRole).toUInt(), 2U);
    EXPECT_EQ(strengths.index(0).data(FacetModel::CountRole).toUInt(), 3U);

    tick(stories, 0);
    tick(strengths, 0);

    EXPECT_EQ(session->filter(),
              (Filter{.stories = {session->snapshot().stories()[0].id}, .strengths = {SourceStrength::One}}));
    EXPECT_EQ(session->selection().events.size(), 2U);
}

} // namespace tideline
