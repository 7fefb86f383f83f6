// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement.h"

#include "reader/record_words.h"
#include "words/words.h"

#include "time/edtf.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tideline {

namespace {

struct DisagreementWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::DisagreementWords)
};

bool isDateField(std::string_view field)
{
    return field == "date" || field == "activeYears" || field.ends_with("Date") || field.ends_with("Years");
}

/// Dates in words; several, as of active years, are parted by a comma and a blank.
QString datesInWords(const QString& written, const QString& language)
{
    QStringList words;
    for (const QString& date : written.split(QStringLiteral(", "))) {
        words << dateWords(std::string_view(date.toStdString()), language);
    }
    return words.join(DisagreementWords::tr(", "));
}

/// Places are claimed by key and dates as EDTF; whatever is neither stands as it was written.
void setValue(Statement& statement, const Snapshot& snapshot, const Claim& claim, const QString& language)
{
    const QString written = fromUtf8(claim.value);
    const std::optional<RecordReference> record = snapshot.findKey(claim.value);
    if (record && std::holds_alternative<PlaceIndex>(*record)) {
        statement.place = std::get<PlaceIndex>(*record);
        statement.value = recordName(snapshot, *record, language.toStdString());
    } else if (isDateField(claim.field)) {
        statement.value = datesInWords(written, language);
        statement.written = written;
    } else {
        bool isNumber = false;
        const qlonglong number = written.toLongLong(&isNumber);
        // From five digits on: four may be a year.
        statement.value = isNumber && number >= 10'000 ? QLocale(language).toString(number) : written;
    }
}

Statement statementOf(const Snapshot& snapshot, const Claim& claim, const QString& language)
{
    Statement statement;
    statement.status = claim.status;
    setValue(statement, snapshot, claim, language);
    const TextChoice reason = claim.reason.bestFor(language.toStdString());
    statement.reason = fromUtf8(reason.text);
    statement.reasonLanguage = fromUtf8(reason.language);
    for (const Citation& citation : claim.citations) {
        if (const std::optional<SourceIndex> source = snapshot.find(citation.source)) {
            statement.citations.push_back(citation);
            statement.sources.push_back(*source);
            const QString publisher = sourceShortName(snapshot[*source]);
            if (!statement.publishers.contains(publisher)) {
                statement.publishers << publisher;
            }
        }
    }
    return statement;
}

/// The value of the record itself as an accepted claim, cited by what is cited for that field.
Claim ownValue(const Evidence& evidence, const std::string& field, const std::string& value)
{
    Claim claim{.field = field, .value = value, .status = ClaimStatus::Accepted};
    std::copy_if(evidence.citations.begin(), evidence.citations.end(), std::back_inserter(claim.citations),
                 [&](const Citation& citation) { return citation.field == field; });
    return claim;
}

/// What a record itself holds of the fields that can be claimed.
using OwnValues = std::vector<std::pair<std::string, std::string>>;

std::string textOf(const std::optional<EdtfDate>& date)
{
    return date ? date->text() : std::string();
}

OwnValues ownValues(const Snapshot& /*snapshot*/, const Entity& entity)
{
    std::string years;
    for (const Period& period : entity.periods) {
        years += (years.empty() ? "" : ", ") + period.date.text();
    }
    return {{"activeYears", years}};
}

OwnValues ownValues(const Snapshot& snapshot, const Place& place)
{
    const std::optional<PlaceIndex> parent = place.parent ? snapshot.find(*place.parent) : std::nullopt;
    return {{"parent", parent ? snapshot[*parent].key : std::string()}};
}

OwnValues ownValues(const Snapshot& /*snapshot*/, const Source& source)
{
    return {{"date", textOf(source.date)},
            {"title", source.title},
            {"publisher", source.publisher},
            {"address", source.address}};
}

OwnValues ownValues(const Snapshot& /*snapshot*/, const Relationship& tie)
{
    return {{"date", textOf(tie.date)}};
}

OwnValues ownValues(const Snapshot& /*snapshot*/, const Story& /*story*/)
{
    return {};
}

template <typename Record>
bool isTold(const Record& record)
{
    if constexpr (std::is_same_v<Record, Entity>) {
        return record.protection == Protection::Public;
    }
    return true;
}

/// Claims and, for fields of which none is accepted, what the record itself holds, by field.
std::vector<Disagreement> disagreementsWith(const Snapshot& snapshot, const Evidence& evidence, const OwnValues& own,
                                            const QString& language)
{
    std::vector<Disagreement> all;
    for (std::size_t i = 0; i < evidence.claims.size(); ++i) {
        const Claim& claim = evidence.claims[i];
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
        side.back().claim = i;
    }
    std::erase_if(all, [](const Disagreement& d) { return d.disputed.empty() && d.rejected.empty(); });
    for (Disagreement& disagreement : all) {
        const auto held = std::ranges::find(own, disagreement.field, &OwnValues::value_type::first);
        if (disagreement.shown.empty() && held != own.end() && !held->second.empty()) {
            disagreement.shown.push_back(
                statementOf(snapshot, ownValue(evidence, disagreement.field, held->second), language));
        }
    }
    return all;
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

std::vector<Disagreement> ofRecord(std::optional<RecordId> record, std::vector<Disagreement> disagreements)
{
    for (Disagreement& disagreement : disagreements) {
        disagreement.record = record;
    }
    return disagreements;
}

} // namespace

std::vector<Statement> Disagreement::statements() const
{
    std::vector<Statement> all = shown;
    all.insert(all.end(), disputed.begin(), disputed.end());
    all.insert(all.end(), rejected.begin(), rejected.end());
    return all;
}

std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Evidence& evidence, const QString& language,
                                          std::optional<RecordId> record)
{
    return ofRecord(record, disagreementsWith(snapshot, evidence, {}, language));
}

std::vector<Disagreement> disagreementsIn(const Snapshot& snapshot, const Event& event, const QString& language)
{
    const std::optional<PlaceIndex> place = event.place ? snapshot.find(*event.place) : std::nullopt;
    return ofRecord(toRecordId(event.id), disagreementsWith(snapshot, event.evidence,
                                                            {{"date", textOf(event.date)},
                                                             {"place", place ? snapshot[*place].key : std::string()}},
                                                            language));
}

std::vector<Disagreement> disagreementsOf(const Snapshot& snapshot, const RecordReference& record,
                                          const QString& language)
{
    return std::visit(
        [&](auto index) -> std::vector<Disagreement> {
            if constexpr (std::is_same_v<decltype(index), EventIndex> || std::is_same_v<decltype(index), TagIndex> ||
                          std::is_same_v<decltype(index), TermIndex>) {
                return {};
            } else {
                const auto& held = snapshot[index];
                return isTold(held)
                           ? ofRecord(toRecordId(held.id),
                                      disagreementsWith(snapshot, held.evidence, ownValues(snapshot, held), language))
                           : std::vector<Disagreement>();
            }
        },
        record);
}

QString disagreementHeading(const Disagreement& disagreement)
{
    return disagreement.disputed.empty() ? DisagreementWords::tr("a value was rejected")
                                         : DisagreementWords::tr("sources disagree");
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
