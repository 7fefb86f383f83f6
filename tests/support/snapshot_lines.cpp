// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/snapshot_lines.h"

#include <algorithm>

namespace tideline::test {

std::vector<std::string> eventLines(const Snapshot& snapshot)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        const EventIndex event(row);
        std::string line;
        for (const std::string& language : snapshot.languages()) {
            line += std::string(snapshot.title(event, language).text) + "|" +
                    std::string(snapshot.shortTitle(event, language).text) + "|";
        }
        line += std::string(snapshot.eventKey(event)) + "|" + std::string(snapshot.dateText(event)) + "|" +
                std::to_string(snapshot.columns().earliestBegin[row]) + "|" +
                std::to_string(snapshot.columns().latestEnd[row]) + "|" +
                std::to_string(snapshot.columns().dateFlags[row]) + "|" + snapshot.kindOf(event).key + "|" +
                std::to_string(snapshot.columns().weight[row]) + "|" + std::to_string(snapshot.isDisputed(event));
        for (const ClaimStatus status : {ClaimStatus::Accepted, ClaimStatus::Disputed, ClaimStatus::Rejected}) {
            const auto withClaim = snapshot.eventsWithClaim(status);
            line += std::find(withClaim.begin(), withClaim.end(), event) == withClaim.end() ? "|-" : "|claim";
        }
        for (const EdtfDate& date : snapshot.otherDates(event)) {
            line += "|or " + date.text();
        }
        for (const EventParticipation& participation : snapshot.participations(event)) {
            line += "|" + snapshot[participation.entity].key + "=" + snapshot[participation.role].key;
        }
        for (const SourceIndex source : snapshot.sourcesOf(event)) {
            line += "|" + snapshot[source].key;
        }
        for (const TagIndex tag : snapshot.tagsOf(event)) {
            line += "|" + snapshot[tag].key;
        }
        if (const auto place = snapshot.placeOf(event)) {
            line += "|" + snapshot[*place].key;
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace tideline::test
