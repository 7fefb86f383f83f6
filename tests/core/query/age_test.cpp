// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "query/age.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;

/// In English; empty where nothing is known.
std::string ageIn(const CollectionBuilder& builder, std::string_view person, std::string_view event)
{
    const Snapshot snapshot = builder.buildSnapshot();
    const auto age = ageAt(snapshot, std::get<EntityIndex>(snapshot.findKey(person).value()),
                           std::get<EventIndex>(snapshot.findKey(event).value()));
    return age ? ageLabel(*age, LabelLanguage::English) : std::string();
}

CollectionBuilder lives()
{
    CollectionBuilder builder;
    builder.artist("baby-vox", "Baby V.O.X.").defector("ryu", "Ryu Hee-jin").defector("kim", "Kim Ha-na");
    builder.event("concert-2003", "2003-10-06").event("talk", "2016-05", "context").event("concert-2018", "2018-04-01");
    return builder;
}

CollectionBuilder withBirthOfRyu()
{
    CollectionBuilder builder = lives();
    builder.event("ryu-is-born", "1992-05", "birth").with("ryu", "child");
    return builder;
}

TEST(AgeAt, IsAsDoubtfulAsBothDates)
{
    EXPECT_EQ(ageIn(withBirthOfRyu(), "ryu", "talk"), "aged 23 or 24");
    EXPECT_EQ(ageIn(withBirthOfRyu(), "ryu", "concert-2003"), "aged 11");
}

TEST(AgeAt, IsNotToldWithoutABirth)
{
    EXPECT_EQ(ageIn(withBirthOfRyu(), "kim", "concert-2018"), "");
}

TEST(AgeAt, IsNotToldOfTheBirthItselfNorOfWhatWasBefore)
{
    CollectionBuilder builder = withBirthOfRyu();
    builder.event("summit", "1989").with("ryu", "host");

    EXPECT_EQ(ageIn(builder, "ryu", "ryu-is-born"), "");
    EXPECT_EQ(ageIn(builder, "ryu", "summit"), "");
}

TEST(AgeAt, IsNotTakenFromTheBirthOfAChild)
{
    CollectionBuilder builder = lives();
    builder.event("child-is-born", "1992", "birth").with("ryu", "child").with("kim", "mother");

    EXPECT_EQ(ageIn(builder, "kim", "concert-2018"), "");
    EXPECT_EQ(ageIn(builder, "ryu", "concert-2018"), "");
}

TEST(AgeAt, IsNotToldWhereBirthsContradictEachOther)
{
    CollectionBuilder builder = withBirthOfRyu();
    builder.event("ryu-is-born-again", "1994", "birth").with("ryu", "child");

    EXPECT_EQ(ageIn(builder, "ryu", "concert-2018"), "");
}

TEST(AgeAt, IsOnlyOfPeople)
{
    CollectionBuilder builder = lives();
    builder.event("debut", "1997", "birth").with("baby-vox", "child");

    EXPECT_EQ(ageIn(builder, "baby-vox", "concert-2003"), "");
}

} // namespace
} // namespace tideline
