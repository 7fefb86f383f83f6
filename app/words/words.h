// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene_builder.h"
#include "model/citation.h"
#include "model/entity.h"
#include "model/term.h"
#include "snapshot/snapshot.h"
#include "time/edtf.h"
#include "time/elapsed.h"

#include <QString>

#include <string>
#include <string_view>

namespace tideline {

// Words that more than one part of the program needs. Those with a `language` give the words of that language ("en" or
// "ko"), because a picture may be in another language than the window; the others speak the window's.

QString fromUtf8(std::string_view text);

QString laneTitle(Lane lane, const QString& language);
/// What a scene of the grouping calls the lane; empty if the snapshot does not have its record.
QString laneTitle(const Snapshot& snapshot, const LaneKey& lane, LaneGrouping grouping, const QString& language);
/// The words that a scene with such lanes needs; hand them to `SceneRequest::words`.
SceneWords sceneWords(const QString& language, LaneGrouping grouping = LaneGrouping::Kind);
/// "48 events".
QString eventCount(std::size_t count, const QString& language);
/// "7 of 48 events".
QString eventCountOf(std::size_t count, std::size_t total, const QString& language);
/// The date in words: "6 October 2003". One that cannot be read is quoted, and one that no timeline reaches says so.
QString dateWords(const EdtfDate& date, const QString& language);
/// The same from EDTF text.
QString dateWords(std::string_view edtf, const QString& language);

/// The date in words; of one that has no place in time how it is written, and why it stands nowhere.
QString statedDateWords(const EdtfDate& date, const QString& language);
/// The event's date in words (`statedDateWords`), or that it has none.
QString eventDateWords(const Snapshot& snapshot, EventIndex event, const QString& language);

/// The age in brackets: "(aged 22 or 23)". Requires: the unit is years.
QString ageWords(const Elapsed& age, const QString& language);

/// A text of a collection for a reader of the language (`LocalizedText::bestFor`).
QString textFor(const LocalizedText& text, const QString& language);
/// The text in the other of the program's two languages, if it has one and it differs; else empty: "류희진" behind
/// "Ryu Hee-jin".
QString otherScript(const LocalizedText& text, const QString& language);

/// The name of a record's field that a claim or citation is about; a field without a name of its own as it is written.
QString fieldName(std::string_view field);
QString claimStatusText(ClaimStatus status);
QString confidenceText(Confidence confidence);
QString protectionText(Protection protection);
QString entityKindText(EntityKind kind);

} // namespace tideline
