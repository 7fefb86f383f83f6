// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/entity.h"
#include "model/story.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <optional>
#include <string_view>

namespace tideline {

// How records are called in the reader.

/// "English", "한국어 → Korean": the language's name in the window's language.
QString languageName(const QString& tag);

QString entityName(const Entity& entity, std::string_view language);
/// The name in another script, once behind the name: "류희진". Empty if there is none or the name is not to be told.
QString entityOtherName(const Entity& entity, std::string_view language);

/// The name or title of any record; a relationship is "Ryu Hee-jin heard Celine Dion".
QString recordName(const Snapshot& snapshot, const RecordReference& record, std::string_view language);

/// "Billboard, “North Korean Defectors…”".
QString sourceWords(const Source& source, const QString& language);
/// What a source is called in a sentence: its publisher, else its title.
QString sourceShortName(const Source& source);

/// The lane whose colour a step has: that of its event, else of what the story is about.
Lane laneOfStep(const Snapshot& snapshot, const Story& story, const Step& step);
/// The step's date: its own, else that of its event.
std::optional<EdtfDate> dateOfStep(const Snapshot& snapshot, const Step& step);

/// The years from the first to the last of a story's dated steps, "2003–2019"; empty without dates and for a story
/// about a person who is protected: when something happened to her is not told beside her empty line.
QString storyYears(const Snapshot& snapshot, const Story& story, std::string_view language);
/// "6 steps".
QString stepCountWords(std::size_t count);

/// The one entity that the story is about; nothing if it has several or none.
std::optional<EntityIndex> onlySubject(const Snapshot& snapshot, const Story& story);

/// "Her name is withheld for her safety", when she lets be told that she is a woman.
QString withheldLine(const Entity& entity);

} // namespace tideline
