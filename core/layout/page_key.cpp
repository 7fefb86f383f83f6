// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/page_key.h"

#include "layout/scene_context.h"
#include "layout/translation.h"

#include <algorithm>
#include <map>
#include <set>

namespace tideline {
namespace {

constexpr double kSampleWidth = 24;
constexpr double kGap = 5; ///< Between a mark and its words.
constexpr double kEntryGap = 18;
constexpr double kRowGap = 4;

class Key {
public:
    Key(const PageRequest& request, const Scene& scene, const TextStyle& style)
        : m_request(request)
        , m_scene(scene)
        , m_style(style)
        , m_unit(scene.scale)
    {}

    std::vector<KeyEntry> entries()
    {
        addKinds();
        addLine();
        addBars();
        addFold();
        return std::move(m_entries);
    }

private:
    /// Kinds that look alike share an entry.
    void addKinds()
    {
        const Snapshot& snapshot = *m_request.scene.snapshot;
        std::map<std::pair<Lane, Shape>, std::set<std::size_t>> kinds;
        std::map<std::pair<Lane, Shape>, ScenePoint> looks;
        for (const ScenePoint& point : m_scene.points) {
            const auto* event = std::get_if<EventIndex>(&point.subject);
            if (event == nullptr) {
                continue;
            }
            kinds[{point.lane, point.shape}].insert(snapshot.columns().kind[event->value()]);
            looks.emplace(std::pair(point.lane, point.shape), point);
        }
        for (const auto& [look, terms] : kinds) {
            std::string words;
            for (const std::size_t term : terms) {
                const TextChoice name = snapshot.terms()[term].name.bestFor(m_request.scene.language);
                words += (words.empty() ? "" : ", ") + std::string(name.text);
            }
            ScenePoint mark = looks.at(look);
            mark.centre = {mark.size / 2, 0};
            mark.approximate = mark.uncertain = mark.disputed = false;
            mark.possibleFrom = mark.possibleTo = 0;
            mark.foldedCount = 0;
            mark.folded.clear();
            add({.mark = mark, .lines = {}, .bars = {}, .text = {}}, mark.size, words);
        }
    }

    void addLine()
    {
        const auto line = std::find_if(m_scene.lines.begin(), m_scene.lines.end(), [](const SceneLine& candidate) {
            return candidate.lane == Lane::Defectors && candidate.fadeEnd;
        });
        if (line == m_scene.lines.end() || m_request.words.lifeLine.empty()) {
            return;
        }
        SceneLine sample = *line;
        sample.from = {0, 0};
        sample.to = {kSampleWidth * m_unit, 0};
        sample.subject.reset();
        add({.mark = noPoint(), .lines = {sample}, .bars = {}, .text = {}}, kSampleWidth * m_unit,
            m_request.words.lifeLine);
    }

    void addBars()
    {
        const SceneBar* years = nullptr;
        const SceneBar* doubt = nullptr;
        for (const SceneBar& bar : m_scene.bars) {
            if (years == nullptr && std::holds_alternative<EntityIndex>(bar.subject)) {
                years = &bar;
            }
            if (doubt == nullptr && (bar.certainFrom > bar.box.x || bar.certainTo < bar.box.right())) {
                doubt = &bar;
            }
        }
        if (years != nullptr && !m_request.words.activeYears.empty()) {
            SceneBar sample = sampleOf(*years);
            sample.certainTo = sample.box.right();
            addBar(sample, m_request.words.activeYears);
        }
        if (doubt != nullptr && !m_request.words.possible.empty()) {
            SceneBar sample = sampleOf(*doubt);
            sample.certainTo = sample.box.width / 3;
            addBar(sample, m_request.words.possible);
        }
    }

    SceneBar sampleOf(const SceneBar& bar) const
    {
        SceneBar sample;
        sample.lane = bar.lane;
        sample.subject = bar.subject;
        sample.box = {0, -6 * m_unit, kSampleWidth * m_unit, 12 * m_unit};
        return sample;
    }

    void addBar(const SceneBar& bar, const std::string& words)
    {
        add({.mark = noPoint(), .lines = {}, .bars = {bar}, .text = {}}, bar.box.width, words);
    }

    /// The sign of a fold is its number, so its entry has words alone.
    void addFold()
    {
        const bool occurs = std::any_of(m_scene.points.begin(), m_scene.points.end(),
                                        [](const ScenePoint& point) { return point.foldedCount > 0; });
        if (occurs && !m_request.words.fold.empty()) {
            add({.mark = noPoint(), .lines = {}, .bars = {}, .text = {}}, -kGap * m_unit, m_request.words.fold);
        }
    }

    static ScenePoint noPoint()
    {
        ScenePoint point;
        point.size = 0;
        return point;
    }

    void add(KeyEntry entry, double sampleWidth, const std::string& words)
    {
        entry.text = styledText(*m_request.scene.measure, words, m_request.scene.language, m_style,
                                {sampleWidth + kGap * m_unit, 0});
        m_entries.push_back(std::move(entry));
    }

    const PageRequest& m_request;
    const Scene& m_scene;
    TextStyle m_style;
    double m_unit;
    std::vector<KeyEntry> m_entries;
};

} // namespace

void moveEntry(KeyEntry& entry, double dx, double dy)
{
    translate(entry.mark, dx, dy);
    translate(entry.text, dx, dy);
    for (SceneLine& line : entry.lines) {
        translate(line, dx, dy);
    }
    for (SceneBar& bar : entry.bars) {
        translate(bar, dx, dy);
    }
}

PageKey layOutKey(const PageRequest& request, const Scene& scene, const TextStyle& style, double width,
                  std::size_t mostRows)
{
    PageKey key;
    const double unit = scene.scale;
    const double pitch = style.lineHeight + kRowGap * unit;
    double x = 0;
    std::size_t row = 0;
    for (KeyEntry& entry : Key(request, scene, style).entries()) {
        const double room = entry.text.box.right();
        if (x > 0 && x + room > width) {
            x = 0;
            ++row;
        }
        if (row >= mostRows) {
            break;
        }
        if (room > width) {
            continue;
        }
        moveEntry(entry, x, pitch * (static_cast<double>(row) + 0.5));
        x += room + kEntryGap * unit;
        key.entries.push_back(std::move(entry));
        key.height = pitch * static_cast<double>(row + 1);
    }
    return key;
}

} // namespace tideline
