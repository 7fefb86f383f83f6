// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <string_view>

namespace tideline {

/// What a text says of its record, the most telling first.
enum class SearchedText {
    Name,
    Alias,
    Title,
    ShortTitle,
    Publisher,
    Creator,
    StepTitle,
    StepText,
    Standfirst,
    Summary
};

/// One text of a record that a search looks through.
struct RecordText {
    SearchedText sort;
    std::string_view text;           ///< Markdown for StepText, Standfirst and Summary, else plain.
    std::string_view language = {};  ///< Empty if it is not known.
    std::optional<StepId> step = {}; ///< Of a story, where it is told.

    bool isName() const { return sort == SearchedText::Name || sort == SearchedText::Alias; }
    bool isMarkdown() const { return sort >= SearchedText::StepText; }
};

/// Hands each form of the text that there is to the visitor.
template <typename Visitor>
void visitForms(const LocalizedText& text, SearchedText sort, Visitor&& visit, std::optional<StepId> step = {})
{
    for (const LocalizedText::Form& form : text.forms()) {
        if (form.value && !form.value->empty()) {
            visit(RecordText{sort, *form.value, form.language, step});
        }
    }
}

template <typename Visitor>
void visitTexts(const Entity& entity, Visitor&& visit)
{
    visitForms(entity.pseudonym, SearchedText::Name, visit);
    for (const Name& name : entity.names) {
        if (name.value && !name.value->empty()) {
            visit(RecordText{name.kind == NameKind::Primary ? SearchedText::Name : SearchedText::Alias, *name.value,
                             name.language});
        }
    }
    visitForms(entity.summary, SearchedText::Summary, visit);
}

template <typename Visitor>
void visitTexts(const Place& place, Visitor&& visit)
{
    visitForms(place.name, SearchedText::Name, visit);
    visitForms(place.summary, SearchedText::Summary, visit);
}

template <typename Visitor>
void visitTexts(const Tag& tag, Visitor&& visit)
{
    visitForms(tag.name, SearchedText::Name, visit);
}

template <typename Visitor>
void visitTexts(const Term& term, Visitor&& visit)
{
    visitForms(term.name, SearchedText::Name, visit);
}

template <typename Visitor>
void visitTexts(const Source& source, Visitor&& visit)
{
    const auto give = [&visit](SearchedText sort, std::string_view text, std::string_view language) {
        if (!text.empty()) {
            visit(RecordText{sort, text, language});
        }
    };
    give(SearchedText::Title, source.title, source.language);
    give(SearchedText::Publisher, source.publisher, {});
    for (const std::string& creator : source.creators) {
        give(SearchedText::Creator, creator, {});
    }
}

template <typename Visitor>
void visitTexts(const Step& step, Visitor&& visit)
{
    visitForms(step.title, SearchedText::StepTitle, visit, step.id);
    visitForms(step.text, SearchedText::StepText, visit, step.id);
}

template <typename Visitor>
void visitTexts(const Story& story, Visitor&& visit)
{
    visitForms(story.title, SearchedText::Title, visit);
    visitForms(story.standfirst, SearchedText::Standfirst, visit);
    for (const Step& step : story.steps) {
        visitTexts(step, visit);
    }
}

/// The titles of an event; what else is told of it is not in memory.
template <typename Visitor>
void visitTitles(const Snapshot& snapshot, EventIndex event, Visitor&& visit)
{
    for (std::size_t i = 0; i < snapshot.languages().size(); ++i) {
        const auto give = [&](SearchedText sort, std::string_view text) {
            if (!text.empty()) {
                visit(RecordText{sort, text, snapshot.languages()[i]});
            }
        };
        give(SearchedText::Title, snapshot.titles()[i][event.value()]);
        give(SearchedText::ShortTitle, snapshot.shortTitles()[i][event.value()]);
    }
}

} // namespace tideline
