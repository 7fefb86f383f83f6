// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/voices.h"

#include "snapshot/snapshot.h"
#include "text/fold.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace tideline {

namespace {

/// The name of a report as it is compared.
std::string reportName(const std::string& written)
{
    std::string name;
    for (const char letter : foldForSearch(written)) {
        const bool isSpace = letter == ' ' || (letter >= '\t' && letter <= '\r');
        if (!isSpace) {
            name += letter;
        } else if (!name.empty() && name.back() != ' ') {
            name += ' ';
        }
    }
    if (!name.empty() && name.back() == ' ') {
        name.pop_back();
    }
    return name;
}

/// Disjoint sets of positions, each named by its smallest member.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_leader(count)
    {
        std::iota(m_leader.begin(), m_leader.end(), std::size_t{0});
    }
    std::size_t leaderOf(std::size_t member)
    {
        while (m_leader[member] != member) {
            m_leader[member] = m_leader[m_leader[member]];
            member = m_leader[member];
        }
        return member;
    }
    void join(std::size_t first, std::size_t second)
    {
        const auto [low, high] = std::minmax({leaderOf(first), leaderOf(second)});
        m_leader[high] = low;
    }

private:
    std::vector<std::size_t> m_leader;
};

} // namespace

std::vector<SourceIndex> voicesOf(const std::vector<Source>& sources)
{
    std::unordered_map<std::string_view, std::size_t> byKey;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        byKey.emplace(sources[i].key, i);
    }
    Groups groups(sources.size());
    std::unordered_map<std::string, std::size_t> byReport;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const std::string report = reportName(sources[i].reprintOf);
        if (report.empty()) {
            continue;
        }
        groups.join(i, byReport.emplace(report, i).first->second);
        if (const auto original = byKey.find(sources[i].reprintOf); original != byKey.end()) {
            groups.join(i, original->second);
        }
    }
    std::vector<SourceIndex> voices;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        voices.emplace_back(groups.leaderOf(i));
    }
    return voices;
}

std::string reportOf(const Snapshot& snapshot, const Source& source)
{
    const std::optional<RecordReference> record = snapshot.findKey(source.reprintOf);
    if (source.reprintOf.empty() || !record || !std::holds_alternative<SourceIndex>(*record)) {
        return source.reprintOf;
    }
    const Source& report = snapshot[std::get<SourceIndex>(*record)];
    return report.publisher.empty() ? report.title : report.publisher + ", " + report.title;
}

std::vector<Voice> groupedByVoice(const Snapshot& snapshot, std::span<const SourceIndex> sources)
{
    std::vector<Voice> voices;
    std::unordered_map<SourceIndex, std::size_t> positions;
    for (const SourceIndex source : sources) {
        const auto [position, isNew] = positions.emplace(snapshot.voiceOf(source), voices.size());
        if (isNew) {
            voices.emplace_back();
        }
        voices[position->second].push_back(source);
    }
    return voices;
}

} // namespace tideline
