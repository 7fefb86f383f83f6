// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/page_key.h"

#include "layout/scene_context.h"
#include "layout/shape_path.h"
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
        addYears();
        addThread();
        addDoubt();
        addDispute();
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
            if (event == nullptr || point.ghost) {
                continue;
            }
            kinds[{point.lane, point.shape}].insert(snapshot.columns().kind[event->value()]);
            ScenePoint sample = sampleOf(point);
            sample.filled = point.filled || (isOneOf(point) && point.shape != Shape::Ring);
            looks.emplace(std::pair(point.lane, point.shape), sample);
        }
        for (const auto& [look, terms] : kinds) {
            std::string words;
            for (const std::size_t term : terms) {
                const TextChoice name = snapshot.terms()[term].name.bestFor(m_request.scene.language);
                words += (words.empty() ? "" : ", ") + std::string(name.text);
            }
            addPoint(looks.at(look), words);
        }
    }

    void addLine()
    {
        const auto line = std::find_if(m_scene.lines.begin(), m_scene.lines.end(), [](const SceneLine& candidate) {
            return candidate.subject && candidate.fadeEnd;
        });
        if (line == m_scene.lines.end()) {
            return;
        }
        SceneLine sample = *line;
        sample.from = {0, 0};
        sample.to = {kSampleWidth * m_unit, 0};
        sample.subject.reset();
        add({.mark = noPoint(), .lines = {sample}, .bars = {}, .text = {}}, kSampleWidth * m_unit,
            m_request.words.lifeLine);
    }

    void addYears()
    {
        const SceneBar* years =
            findBar([](const SceneBar& bar) { return std::holds_alternative<EntityIndex>(bar.subject); });
        if (years != nullptr) {
            SceneBar sample = sampleOf(*years);
            sample.certainTo = sample.box.right();
            addBar(sample, m_request.words.activeYears);
        }
    }

    void addThread()
    {
        if (m_scene.threads.empty()) {
            return;
        }
        SceneThread sample = m_scene.threads.front();
        const double width = kSampleWidth * m_unit;
        const double rise = 4 * m_unit;
        sample.curve = {.start = {0, rise},
                        .startControl = {width / 2, rise},
                        .endControl = {width / 2, -rise},
                        .end = {width, -rise}};
        sample.verb.reset();
        sample.meanings.clear();
        sample.note.clear();
        KeyEntry entry{.mark = noPoint(), .lines = {}, .bars = {}, .text = {}};
        entry.threads.push_back(std::move(sample));
        add(std::move(entry), width, m_request.words.thread);
    }

    void addDoubt()
    {
        const PageWords& words = m_request.words;
        // The last day of a span is no doubt that anybody could see.
        const double least = 2 * m_unit;
        const SceneBar* possible = findBar([least](const SceneBar& bar) {
            return !bar.ghost && (bar.certainFrom - bar.box.x > least || bar.box.right() - bar.certainTo > least);
        });
        if (possible != nullptr) {
            SceneBar sample = sampleOf(*possible);
            sample.certainTo = sample.box.width / 3;
            addBar(sample, words.possible);
        }
        addSign(&ScenePoint::approximate, &SceneBar::approximate, words.approximate);
        addSign(&ScenePoint::uncertain, &SceneBar::uncertain, words.uncertain);
        const SceneBar* open = findBar([](const SceneBar& bar) { return bar.openStart || bar.openEnd; });
        if (open != nullptr) {
            SceneBar sample = sampleOf(*open);
            sample.certainTo = sample.box.right();
            sample.openEnd = true;
            sample.cutEnd = true;
            addBar(sample, words.openEnd);
        }
        // Of one set all points are hollow; a point that happens to be hollow in its row is not of a set.
        const ScenePoint* choice = nullptr;
        for (const ScenePoint& point : m_scene.points) {
            const bool isFirst = choice == nullptr && !point.filled && !point.ghost && point.shape != Shape::Ring;
            if (isFirst && isOneOf(point)) {
                choice = &point;
            }
        }
        if (choice != nullptr) {
            ScenePoint sample = sampleOf(*choice);
            sample.filled = false;
            addPoint(sample, words.oneOf);
        }
    }

    bool isOneOf(const ScenePoint& point) const
    {
        const auto* event = std::get_if<EventIndex>(&point.subject);
        const EdtfDate* date = event == nullptr ? nullptr : m_request.scene.snapshot->gappedDate(*event);
        return date != nullptr && !date->flags().isInterval;
    }

    /// A sign of doubt that points and bars share: on a point if some point has it, else on a bar.
    void addSign(bool ScenePoint::*onPoint, bool SceneBar::*onBar, const std::string& words)
    {
        if (const ScenePoint* point = findPoint([&](const ScenePoint& p) { return p.*onPoint && !p.ghost; })) {
            ScenePoint sample = sampleOf(*point);
            sample.*onPoint = true;
            addPoint(sample, words, sample.disputed ? disputedSign(sample).diameter / 2 : 0);
        } else if (const SceneBar* bar = findBar([&](const SceneBar& b) { return b.*onBar && !b.ghost; })) {
            SceneBar sample = sampleOf(*bar);
            sample.certainTo = sample.box.right();
            sample.*onBar = true;
            addBar(sample, words);
        }
    }

    void addDispute()
    {
        const PageWords& words = m_request.words;
        addSign(&ScenePoint::disputed, &SceneBar::disputed, words.disputed);
        if (const ScenePoint* ghost = findPoint([](const ScenePoint& point) { return point.ghost; })) {
            ScenePoint sample = sampleOf(*ghost);
            sample.ghost = true;
            addPoint(sample, words.otherDate);
        } else if (const SceneBar* bar = findBar([](const SceneBar& candidate) { return candidate.ghost; })) {
            SceneBar sample = sampleOf(*bar);
            sample.certainTo = sample.box.right();
            sample.ghost = true;
            addBar(sample, words.otherDate);
        }
    }

    template <typename IsWanted>
    const SceneBar* findBar(IsWanted isWanted) const
    {
        const auto found = std::find_if(m_scene.bars.begin(), m_scene.bars.end(), isWanted);
        return found == m_scene.bars.end() ? nullptr : &*found;
    }

    template <typename IsWanted>
    const ScenePoint* findPoint(IsWanted isWanted) const
    {
        const auto found = std::find_if(m_scene.points.begin(), m_scene.points.end(), isWanted);
        return found == m_scene.points.end() ? nullptr : &*found;
    }

    /// The point alone, without its doubt and what is folded into it.
    static ScenePoint sampleOf(const ScenePoint& point)
    {
        ScenePoint sample;
        sample.centre = {point.size / 2, 0};
        sample.size = point.size;
        sample.shape = point.shape;
        sample.lane = point.lane;
        sample.filled = point.filled;
        sample.subject = point.subject;
        return sample;
    }

    /// `overhang`: of a sign that sticks out to the right.
    void addPoint(const ScenePoint& sample, const std::string& words, double overhang = 0)
    {
        add({.mark = sample, .lines = {}, .bars = {}, .text = {}}, sample.size + overhang, words);
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
        if (occurs) {
            add({.mark = noPoint(), .lines = {}, .bars = {}, .text = {}}, -kGap * m_unit, m_request.words.fold);
        }
    }

    static ScenePoint noPoint()
    {
        ScenePoint point;
        point.size = 0;
        return point;
    }

    /// Nothing that has no words.
    void add(KeyEntry entry, double sampleWidth, const std::string& words)
    {
        if (words.empty()) {
            return;
        }
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
    for (SceneThread& thread : entry.threads) {
        translate(thread, dx, dy);
    }
}

/// Of what is dimmed there is nothing in the key.
Scene withoutDimmed(Scene scene)
{
    const auto isDimmed = [](const auto& part) { return part.dimmed; };
    std::erase_if(scene.lines, isDimmed);
    std::erase_if(scene.bars, isDimmed);
    std::erase_if(scene.points, isDimmed);
    return scene;
}

PageKey layOutKey(const PageRequest& request, const Scene& scene, const TextStyle& style, double width,
                  std::size_t mostRows)
{
    PageKey key;
    const double unit = scene.scale;
    const double pitch = style.lineHeight + kRowGap * unit;
    double x = 0;
    std::size_t row = 0;
    const Scene explained = withoutDimmed(scene);
    for (KeyEntry& entry : Key(request, explained, style).entries()) {
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
