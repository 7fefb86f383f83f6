// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/collection_builder.h"

namespace tideline::test {

/// The smallest collection in which every way of finding an event occurs:
/// Baby V.O.X. perform in Pyongyang in 2003; Ryu has heard them, says so in a talk of 2016, left in 2011 and was born
/// in 1990; Kim left too, but has no tie to them; a survey of undated listeners has no source.
inline CollectionBuilder concertCollection()
{
    CollectionBuilder builder;
    builder.place("korea", "Korea").place("pyongyang", "Pyongyang", "korea").place("hall", "Hall", "pyongyang");
    builder.place("seoul", "Seoul").titled("서울", "ko");
    builder.artist("baby-vox", "Baby V.O.X.").artist("red-velvet", "Red Velvet").titled("레드벨벳", "ko");
    builder.defector("ryu", "Ryu Hee-jin").defector("kim", "Kim Ha-na").protectedAs("Haneul");
    builder.person("reporter", "A Reporter").alsoKnownAs("Scoop");

    builder.event("birth", "1990", "context").with("ryu", "child");
    builder.event("concert-2003", "2003-10-06").titled("Unification concert").titled("통일음악회", "ko").at("hall");
    builder.with("baby-vox", "performer").sourced("billboard").tagged("north");
    builder.event("ryu-leaves", "2011~", "leaving").with("ryu", "defector").sourced("bbc");
    builder.event("kim-leaves", "2013", "leaving").with("kim", "defector").sourced("bbc");
    builder.event("talk", "2016-05", "context").shortTitled("Talk on K-pop").at("seoul").with("reporter", "host");
    builder.event("concert-2018", "2018-04-01").at("pyongyang").with("red-velvet", "performer").sourced("billboard");
    builder.event("survey", "", "context");

    builder.relationship("ryu-heard", "ryu", "heard", "baby-vox").restingOn("talk");
    builder.relationship("concert-recalls", "concert-2018", "recalls", "concert-2003");
    builder.relationship("kim-watched", "kim", "watched", "concert-2018");
    return builder;
}

} // namespace tideline::test
