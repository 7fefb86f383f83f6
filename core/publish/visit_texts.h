// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <string_view>

namespace tideline {

// Calls `visit` with every text of a record that a reader of a publication could get to see, its keys included.

template <typename Visit>
void visitTexts(const LocalizedText& text, Visit& visit)
{
    for (const LocalizedText::Form& form : text.forms()) {
        if (form.value) {
            visit(*form.value);
        }
    }
}

template <typename Visit>
void visitTexts(const std::vector<Citation>& citations, Visit& visit)
{
    for (const Citation& citation : citations) {
        visit(citation.field.value_or(std::string()));
        visit(citation.locator.value_or(std::string()));
        visitTexts(citation.note, visit);
    }
}

template <typename Visit>
void visitTexts(const Evidence& evidence, Visit& visit)
{
    for (const Claim& claim : evidence.claims) {
        visit(claim.field);
        visit(claim.value);
        visitTexts(claim.reason, visit);
        visitTexts(claim.citations, visit);
    }
    visitTexts(evidence.citations, visit);
}

template <typename Visit>
void visitTexts(const CollectionHeader& header, Visit& visit)
{
    visitTexts(header.title, visit);
    visitTexts(header.standfirst, visit);
    visitTexts(header.method, visit);
    visit(header.licence);
    visitTexts(header.startLabel, visit);
}

template <typename Visit>
void visitTexts(const Term& term, Visit& visit)
{
    visit(term.key);
    visitTexts(term.name, visit);
    visitTexts(term.inverse, visit);
}

template <typename Visit>
void visitTexts(const Tag& tag, Visit& visit)
{
    visit(tag.key);
    visitTexts(tag.name, visit);
}

template <typename Visit>
void visitTexts(const Place& place, Visit& visit)
{
    visit(place.key);
    visitTexts(place.name, visit);
    visitTexts(place.summary, visit);
    visitTexts(place.evidence, visit);
}

template <typename Visit>
void visitTexts(const Source& source, Visit& visit)
{
    visit(source.key);
    visit(source.title);
    for (const std::string& creator : source.creators) {
        visit(creator);
    }
    visit(source.publisher);
    visit(source.reprintOf);
    visit(source.address);
    visitTexts(source.note, visit);
    visitTexts(source.evidence, visit);
}

template <typename Visit>
void visitTexts(const Entity& entity, Visit& visit)
{
    visit(entity.key);
    for (const Name& name : entity.names) {
        visit(name.value.value_or(std::string()));
    }
    visitTexts(entity.pseudonym, visit);
    for (const Disclosure& disclosure : entity.disclosures) {
        visit(disclosure.key);
        visitTexts(disclosure.text, visit);
        visitTexts(disclosure.citations, visit);
    }
    visitTexts(entity.summary, visit);
    for (const Period& period : entity.periods) {
        visitTexts(period.citations, visit);
    }
    visitTexts(entity.evidence, visit);
}

template <typename Visit>
void visitTexts(const Event& event, Visit& visit)
{
    visit(event.key);
    visitTexts(event.title, visit);
    visitTexts(event.shortTitle, visit);
    visitTexts(event.summary, visit);
    visitTexts(event.evidence, visit);
}

template <typename Visit>
void visitTexts(const Relationship& relationship, Visit& visit)
{
    visit(relationship.key);
    visitTexts(relationship.summary, visit);
    visitTexts(relationship.evidence, visit);
}

template <typename Visit>
void visitTexts(const Story& story, Visit& visit)
{
    visit(story.key);
    visitTexts(story.title, visit);
    visitTexts(story.standfirst, visit);
    visitTexts(story.card, visit);
    for (const Step& step : story.steps) {
        visit(step.key);
        visitTexts(step.title, visit);
        visitTexts(step.text, visit);
        visitTexts(step.citations, visit);
    }
    visitTexts(story.evidence, visit);
}

} // namespace tideline
