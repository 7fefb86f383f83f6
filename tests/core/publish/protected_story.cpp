// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/publish/protected_story.h"

#include "support/collection_builder.h"
#include "support/renumbered.h"

#include <algorithm>
#include <random>

namespace tideline::test {

namespace {

void addWithheld(CollectionBuilder& builder, const std::string& name, const std::string& place, std::size_t number)
{
    const std::string suffix = std::to_string(number);
    const std::string key = "hidden-" + suffix;
    builder.person(key, name).withheld().summarised("Works as an informant.").tagged("tag-" + suffix);
    builder.place("place-" + suffix, place, "korea");
    builder.event("hidden-event-" + suffix, "2001", "leaving").titled(name + " leaves").at("place-" + suffix);
    builder.titled("떠남", "fr").with(key, "role-" + suffix).sourced("source-" + suffix);
    builder.relationship("hidden-tie-" + suffix, key, "relative-" + suffix, "witness");
}

} // namespace

CollectionContents protectedStory(const Secrets& secrets)
{
    CollectionBuilder builder;
    builder.place("korea", "Korea").place("pyongyang", "Pyongyang", "korea");
    builder.artist("band-a", "Band A").active("1998/2012").artist("band-b", "Band B").tagged("k-pop");
    builder.defector("witness", secrets.protectedName).alsoKnownAs(secrets.protectedAlias, "ko");
    builder.protectedAs("A woman").disclosing("gender", "She is a woman.");
    builder.summarised(secrets.protectedSummary).weighing(secrets.weight).active("1990/..").tagged("secret-tag");

    builder.event("show", "2018-04-01").titled("The show").titled("공연", "ko").at("pyongyang");
    builder.with("band-b", "performer").with("witness", "watched").sourced("billboard").weighing(90);
    builder.event("leaving-witness", secrets.leavingDate, "leaving").titled(secrets.protectedName + " leaves");
    builder.with("witness", "defector").sourced("secret-paper");
    builder.relationship("witness-heard", "witness", "heard", secrets.heard).restingOn("show");
    builder.relationship("covered", "band-b", "covers", "band-a").dated("2010").sourced("billboard");

    builder.story("story", "A woman").about("witness");
    builder.step("[She](record:witness) saw [it](record:show).[](cite:billboard)", "show");
    builder.step("She left.", "leaving-witness");
    for (std::size_t i = 0; i < secrets.withheldNames.size(); ++i) {
        addWithheld(builder, secrets.withheldNames[i], secrets.withheldPlace, i);
    }
    if (!secrets.withheldNames.empty()) {
        builder.event("reunion", "2019").titled("Reunion").with("band-a", "performer").with("hidden-0", "organiser");
    } else {
        builder.event("reunion", "2019").titled("Reunion").with("band-a", "performer");
    }
    return builder.build();
}

CollectionContents shuffled(CollectionContents contents, unsigned seed)
{
    std::mt19937 random(seed);
    const auto shuffle = [&random](auto& records) { std::shuffle(records.begin(), records.end(), random); };
    shuffle(contents.terms);
    shuffle(contents.tags);
    shuffle(contents.places);
    shuffle(contents.sources);
    shuffle(contents.entities);
    shuffle(contents.events);
    shuffle(contents.relationships);
    shuffle(contents.stories);
    return renumbered(std::move(contents));
}

} // namespace tideline::test
