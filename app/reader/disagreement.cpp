// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement.h"

#include "reader/record_words.h"
#include "words/words.h"

#include "time/edtf.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tideline {

namespace {

struct DisagreementWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::DisagreementWords)
};

/// Places are claimed by key and dates as EDTF; whatever is neither stands as it was written.
QString valueWords(const Snapshot& snapshot, const Claim& claim, const QString& language)
{
    const std::optional<RecordReference> record = snapshot.findKey(claim.value);
    if (record && std::holds_alternative<PlaceIndex>(*record)) {
        return recordName(snapshot, *record, language.toStdString());
    }
    const bool isDate = claim.field == "date" || claim.field == "activeYears";
    if (isDate) {
        return dateWords(std::string_view(claim.value), language);
    }
    bool isNumber = false;
    const qlonglong number = fromUtf8(claim.value).toLongLong(&isNumber);
    // From five digits on: four may be a year.
    return isNumber && number >= 10'000 ? QLocale(language).toString(number) : fromUtf8(claim.value);
}

Statement statementOf(const Snapshot& snapshot, const Claim& claim, const QString& language)
{
    Statement statement;
    statement.value = valueWords(snapshot, claim, language);
    statement.reason = textFor(claim.reason, language);
    for (const Citation& citation : claim.citations) {
        if (const std::optional<SourceIndex> source = snapshot.find(citation.source)) {
            statement.sources.push_back(*source);
            const QString publisher = sourceShortName(snapshot[*source]);
            if (!statement.publishers.contains(publisher)) {
                statement.publishers << publisher;
            }
        }
    }
    return statement;
}

bool isAccepted(const Evidence& evidence, std::string_view field)
{
    return std::any_of(evidence.claims.begin(), evidence.claims.end(), [&](const Claim& claim) {
        return claim.field == field && claim.status == ClaimStatus::Accepted;
    });
}

/// The value of the record itself as an accepted claim, cited by what is cited for that field.
Claim ownValue(const Evidence& evidence, const std::string& field, const std::string& value)
{
    Claim claim{.field = field, .value = value, .status = ClaimStatus::Accepted};
    std::copy_if(evidence.citations.begin(), evidence.citations.end(), std::back_inserter(claim.citations),
                 [&](const Citation& citation) { return citation.field == field; });
    return claim;
}

QString listWords(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    //: The last two of a list of publishers.
    return DisagreementWords::tr("%1 and %2")
        .arg(words.mid(0, words.size() - 1).join(DisagreementWords::tr(", ")), words.last());
}

QString statementWords(const Statement& statement)
{
    if (statement.publishers.isEmpty()) {
        return {};
    }
    //: %1 is one publisher or several, %2 the place, date or number that is printed there.
    return (statement.publishers.size() == 1 ? DisagreementWords::tr("%1 says %2") : DisagreementWords::tr("%1 say %2"))
        .arg(listWords(statement.publishers), statement.value);
}

} // namespace

std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Evidence& evidence, const QString& language)
{
    std::vector<Disagreement> all;
    for (const Claim& claim : evidence.claims) {
        auto found =
            std::find_if(all.begin(), all.end(), [&](const Disagreement& d) { return d.field == claim.field; });
        if (found == all.end()) {
            all.push_back({.field = claim.field, .shown = {}, .disputed = {}, .rejected = {}});
            found = all.end() - 1;
        }
        std::vector<Statement>& side = claim.status == ClaimStatus::Accepted   ? found->shown
                                       : claim.status == ClaimStatus::Disputed ? found->disputed
                                                                               : found->rejected;
        side.push_back(statementOf(snapshot, claim, language));
    }
    std::erase_if(all, [](const Disagreement& d) { return d.disputed.empty() && d.rejected.empty(); });
    return all;
}

std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Event& event, const QString& language)
{
    Evidence evidence = event.evidence;
    const auto complete = [&](const std::string& field, const std::string& value) {
        if (!value.empty() && !isAccepted(evidence, field)) {
            evidence.claims.push_back(ownValue(evidence, field, value));
        }
    };
    const std::optional<PlaceIndex> place = event.place ? snapshot.find(*event.place) : std::nullopt;
    complete("date", event.date ? event.date->text() : std::string());
    complete("place", place ? snapshot[*place].key : std::string());
    return disagreementsIn(snapshot, evidence, language);
}

QString disagreementSentence(const Disagreement& disagreement)
{
    if (disagreement.disputed.empty()) {
        return {};
    }
    QStringList parts;
    for (const std::vector<Statement>* side : {&disagreement.shown, &disagreement.disputed}) {
        for (const Statement& statement : *side) {
            const QString words = statementWords(statement);
            if (!words.isEmpty()) {
                parts << words;
            }
        }
    }
    return DisagreementWords::tr("%1.").arg(parts.join(DisagreementWords::tr("; ")));
}

QString rejectionSentence(const Statement& rejected)
{
    if (rejected.reason.isEmpty()) {
        return DisagreementWords::tr("Printed as “%1”, a misprint.").arg(rejected.value);
    }
    // A reason that quotes the slip already says what was printed.
    if (rejected.reason.contains(rejected.value)) {
        return rejected.reason;
    }
    //: %1 are publishers, %2 is a value that was rejected, %3 the reason, a sentence of its own.
    return DisagreementWords::tr("Not accepted: “%2” (%1). %3")
        .arg(listWords(rejected.publishers), rejected.value, rejected.reason);
}

} // namespace tideline
