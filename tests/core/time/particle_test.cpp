// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/particle.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(Particle, FollowsTheFinalConsonantOfASyllable)
{
    EXPECT_EQ(withParticle("평양", Particle::Topic), "평양은");
    EXPECT_EQ(withParticle("노래", Particle::Topic), "노래는");
    EXPECT_EQ(withParticle("류희진", Particle::Subject), "류희진이");
    EXPECT_EQ(withParticle("강나라", Particle::Subject), "강나라가");
    EXPECT_EQ(withParticle("봄", Particle::Object), "봄을");
    EXPECT_EQ(withParticle("빌보드", Particle::Object), "빌보드를");
    EXPECT_EQ(withParticle("가을", Particle::With), "가을과");
    EXPECT_EQ(withParticle("하반기", Particle::With), "하반기와");
    EXPECT_EQ(withParticle("북한", Particle::OrOther), "북한이나");
}

TEST(Particle, OfDirectionLosesItsVowelAfterRieul)
{
    EXPECT_EQ(withParticle("서울", Particle::Direction), "서울로");
    EXPECT_EQ(withParticle("평양", Particle::Direction), "평양으로");
    EXPECT_EQ(withParticle("중국", Particle::Direction), "중국으로");
    EXPECT_EQ(withParticle("제주", Particle::Direction), "제주로");
    EXPECT_EQ(withParticle("7", Particle::Direction), "7로");
}

TEST(Particle, ReadsDigitsAloud)
{
    EXPECT_EQ(particleAfter("2002", Particle::Topic), "는");
    EXPECT_EQ(particleAfter("2003", Particle::Topic), "은");
    EXPECT_EQ(particleAfter("1999", Particle::Topic), "는");
    EXPECT_EQ(particleAfter("10", Particle::Topic), "은");
    EXPECT_EQ(particleAfter("1,000,000", Particle::Topic), "은");
    EXPECT_EQ(particleAfter("1000000000000", Particle::Topic), "는");
    EXPECT_EQ(particleAfter("0", Particle::Topic), "은");
}

TEST(Particle, ReadsLatinCapitalsByTheirNames)
{
    EXPECT_EQ(particleAfter("BBC", Particle::Subject), "가");
    EXPECT_EQ(particleAfter("H.O.T", Particle::Subject), "가");
    EXPECT_EQ(particleAfter("MBN", Particle::Subject), "이");
    EXPECT_EQ(particleAfter("KAL", Particle::Direction), "로");
}

TEST(Particle, ReadsLatinWordsAsLoanwords)
{
    EXPECT_EQ(withParticle("Red Velvet", Particle::Topic), "Red Velvet은");
    EXPECT_EQ(withParticle("Westlife", Particle::Topic), "Westlife는");
    EXPECT_EQ(withParticle("Time", Particle::Topic), "Time은");
    EXPECT_EQ(withParticle("Billboard", Particle::Topic), "Billboard는");
    EXPECT_EQ(withParticle("Seoul", Particle::Direction), "Seoul로");
    EXPECT_EQ(withParticle("Baby", Particle::Subject), "Baby가");
    EXPECT_EQ(withParticle("rock", Particle::Object), "rock을");
}

TEST(Particle, LooksThroughMarksAndBracketsBehindTheWord)
{
    EXPECT_EQ(withParticle("‘봄’", Particle::Object), "‘봄’을");
    EXPECT_EQ(withParticle("2016년 여름(북반구)", Particle::With), "2016년 여름(북반구)과");
    EXPECT_EQ(withParticle("Baby V.O.X", Particle::Topic), "Baby V.O.X는");
}

TEST(Particle, GivesBothFormsWhereNothingCanBeRead)
{
    EXPECT_EQ(particleAfter("", Particle::Topic), "은(는)");
    EXPECT_EQ(particleAfter("♥", Particle::Direction), "(으)로");
    EXPECT_EQ(particleAfter("\xEA\xB0", Particle::Object), "을(를)");
}

} // namespace
} // namespace tideline
