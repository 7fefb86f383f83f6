// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/svg_page.h"

#include "formats/svg_marks.h"
#include "formats/tideline_json_format.h"

#include <algorithm>
#include <array>

namespace tideline {

namespace {

constexpr std::string_view kSansSerif =
    "'Noto Sans','Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif";
constexpr double kMillimetresPerPixel = 25.4 / 96;

std::string length(double pixels, const SvgDocument& document)
{
    const double scaled = pixels * document.scale;
    return document.millimetres ? svgNumber(scaled * kMillimetresPerPixel) + "mm" : svgNumber(scaled);
}

/// Writes each of the parts that `isWanted`.
template <typename Parts, typename IsWanted, typename... Extra>
void writeParts(SvgMarks& marks, const Parts& parts, IsWanted isWanted, Extra... extra)
{
    for (const auto& part : parts) {
        if (isWanted(part)) {
            marks.write(part, extra...);
        }
    }
}

constexpr auto kAll = [](const auto&) { return true; };
constexpr auto kWithoutLane = [](const auto& part) { return !part.standsIn; };

/// A name that says what the lane gathers: "defectors", "place-12".
std::string nameOf(const LaneKey& key)
{
    struct Name {
        std::string operator()(Lane lane) const { return std::string(json_format::nameOf(json_format::kLanes, lane)); }
        std::string operator()(EntityId id) const { return "entity-" + std::to_string(id.value()); }
        std::string operator()(PlaceId id) const { return "place-" + std::to_string(id.value()); }
        std::string operator()(TagId id) const { return "tag-" + std::to_string(id.value()); }
        std::string operator()(SourceId id) const { return "source-" + std::to_string(id.value()); }
        std::string operator()(LaneRemainder remainder) const
        {
            constexpr std::array names = {"everything", "others", "unassigned"};
            return names[static_cast<std::size_t>(remainder)];
        }
    };
    return std::visit(Name(), key);
}

/// Writes the marks of the lane, those of which something is told in a group with that as its description.
template <typename Parts, typename... Extra>
void writeTold(SvgMarks& marks, const Parts& parts, const std::vector<EventNote>& notes, std::size_t lane,
               Extra... extra)
{
    for (const auto& part : parts) {
        if (part.standsIn != lane) {
            continue;
        }
        const auto* event = std::get_if<EventIndex>(&part.subject);
        const auto note = std::find_if(notes.begin(), notes.end(),
                                       [event](const EventNote& told) { return event && told.event == *event; });
        if (note == notes.end()) {
            marks.write(part, extra...);
            continue;
        }
        marks.out().start("g");
        marks.out().start("desc").text(note->text).end();
        marks.write(part, extra...);
        marks.out().end();
    }
}

void writeLane(SvgMarks& marks, const Page& page, std::size_t lane)
{
    const Scene& scene = page.scene;
    marks.out().start("g").attribute("id", "lane-" + nameOf(scene.lanes[lane].key)).attribute("class", "lane");
    marks.out().attribute("role", "group").attribute("aria-label", scene.lanes[lane].title);
    const auto isInLane = [lane](const auto& part) { return part.standsIn == lane; };
    writeParts(marks, scene.lines, isInLane);
    writeParts(marks, scene.density, isInLane);
    writeTold(marks, scene.bars, page.notes, lane, scene.scale);
    writeTold(marks, scene.points, page.notes, lane);
    writeParts(marks, scene.texts, isInLane);
    marks.out().end();
}

template <typename Write>
void writeGroup(SvgMarks& marks, std::string_view id, Write write)
{
    marks.out().start("g").attribute("id", id);
    write();
    marks.out().end();
}

void writeVerbs(SvgMarks& marks, const std::vector<SceneThread>& threads)
{
    for (const SceneThread& thread : threads) {
        if (thread.verb) {
            marks.write(*thread.verb);
        }
    }
}

void writeBody(SvgMarks& marks, const Page& page)
{
    writeGroup(marks, "rules", [&] {
        writeParts(marks, page.rules, kAll);
        writeParts(marks, page.scene.lines, kWithoutLane);
    });
    if (!page.scene.threads.empty()) {
        writeGroup(marks, "threads", [&] { writeParts(marks, page.scene.threads, kAll); });
    }
    for (std::size_t lane = 0; lane < page.scene.lanes.size(); ++lane) {
        writeLane(marks, page, lane);
    }
    if (!page.scene.threads.empty()) {
        writeGroup(marks, "verbs", [&] { writeVerbs(marks, page.scene.threads); });
    }
    writeGroup(marks, "axis", [&] { writeParts(marks, page.scene.texts, kWithoutLane); });
    writeGroup(marks, "key", [&] {
        for (const KeyEntry& entry : page.key) {
            writeParts(marks, entry.lines, kAll);
            writeParts(marks, entry.bars, kAll, page.scene.scale);
            writeParts(marks, entry.threads, kAll);
            if (entry.mark.size > 0) {
                marks.write(entry.mark);
            }
            marks.write(entry.text);
        }
    });
    writeGroup(marks, "words", [&] { writeParts(marks, page.texts, kAll); });
}

} // namespace

std::string svgOfPage(const Page& page, const Palette& palette, const SvgDocument& document)
{
    SvgMarks marks(palette);
    writeBody(marks, page);

    XmlWriter out;
    out.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    out.attribute("width", length(page.size.width, document)).attribute("height", length(page.size.height, document));
    out.attribute("viewBox", "0 0 " + svgNumber(page.size.width) + ' ' + svgNumber(page.size.height));
    out.attribute("role", "img");
    if (!document.language.empty()) {
        out.attribute("xml:lang", document.language);
    }
    out.attribute("font-family", kSansSerif).attribute("xml:space", "preserve");
    out.start("title").text(document.title).end();
    out.start("desc").text(document.description).end();
    if (!page.appendix.empty()) {
        out.start("metadata").text('\n' + plainText(page.appendix)).end();
    }
    if (!marks.gradients().written().empty()) {
        out.start("defs").append(marks.gradients()).end();
    }
    out.start("rect").attribute("width", page.size.width).attribute("height", page.size.height);
    out.attribute("fill", hexText(palette[ColourRole::Canvas])).end();
    out.append(marks.out()).end();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out.written() + '\n';
}

} // namespace tideline
