// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/page.h"

#include "layout/page_key.h"
#include "layout/page_text.h"
#include "layout/prepared_selection.h"
#include "layout/translation.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace tideline {
namespace {

constexpr double kSmallestPrint = 28.0 / 3; ///< 7 pt in pixels.
constexpr double kPrintTitle = 88.0 / 3;    ///< 22 pt.
constexpr double kPrintScale = 32.0 / 39;   ///< Labels of 8 pt instead of 13 px.
constexpr double kFootGap = 6;
constexpr double kLeastPlotShare = 0.5; ///< Of the page's height: below that, furniture goes.

/// How much furniture a page has; each step down leaves out what is missed least.
struct Furniture {
    std::size_t titleLines;
    bool hasSubtitle;
    std::size_t keyRows;
    std::size_t noteLines;
    std::size_t sourceLines;
    double airShare;
};
constexpr std::array<Furniture, 6> kFurniture = {{
    {2, true, 3, 2, 3, 1.0},
    {2, true, 2, 1, 2, 0.75},
    {2, true, 1, 1, 1, 0.5},
    {2, false, 1, 1, 1, 0.35},
    {2, false, 0, 1, 1, 0.25},
    {1, false, 0, 0, 1, 0.2},
}};

/// The notes of what is drawn as a mark of its own.
std::vector<EventNote> notesOf(const Scene& scene, const PageWords& words)
{
    std::set<EventIndex> events;
    const auto add = [&events](const MarkSubject& subject) {
        if (const auto* event = std::get_if<EventIndex>(&subject)) {
            events.insert(*event);
        }
    };
    std::for_each(scene.bars.begin(), scene.bars.end(), [&](const SceneBar& bar) { add(bar.subject); });
    std::for_each(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) { add(point.subject); });
    std::vector<EventNote> notes;
    for (const EventIndex event : events) {
        notes.push_back({event, words.eventNote(event)});
    }
    return notes;
}

/// What each thread says in words, one line for each in a bundle.
void tellThreads(std::vector<SceneThread>& threads, const PageWords& words)
{
    for (SceneThread& thread : threads) {
        for (const ThreadMeaning& meaning : thread.meanings) {
            thread.note += (thread.note.empty() ? "" : "\n") + words.threadNote(meaning);
        }
    }
}

class PageBuilder {
public:
    explicit PageBuilder(const PageRequest& request)
        : m_request(request)
        , m_unit(pageUnit(request))
        , m_margin(std::min(request.margin, 0.06 * std::min(request.size.width, request.size.height)))
        , m_width(request.size.width - 2 * m_margin)
    {
        m_request.scene.scale = m_unit;
        m_request.scene.interactive = false;
    }

    Page build()
    {
        for (const Furniture& furniture : kFurniture) {
            m_furniture = furniture;
            m_page = Page{
                .size = m_request.size, .scene = {}, .texts = {}, .key = {}, .rules = {}, .notes = {}, .appendix = {}};
            if (layOut() >= kLeastPlotShare * m_request.size.height) {
                break;
            }
        }
        if (m_request.words.threadNote) {
            tellThreads(m_page.scene.threads, m_request.words);
        }
        if (m_request.words.eventNote) {
            m_page.notes = notesOf(m_page.scene, m_request.words);
        }
        m_page.appendix = m_request.words.appendix;
        return std::move(m_page);
    }

private:
    const TextMeasure& measure() const { return *m_request.scene.measure; }
    double air(double height) const { return height * m_unit * m_furniture.airShare; }

    /// Lays out everything; returns the height of the plot with its ruler.
    double layOut()
    {
        const double top = addHeading();
        std::vector<TextBlock> foot = footBlocks();
        double footHeight = 0;
        for (const TextBlock& block : foot) {
            footHeight += block.height() + air(kFootGap);
        }
        const double bottom = m_request.size.height - m_margin - footHeight;
        // The key tells what the scene shows, and its height is taken from the scene: room for a full key is kept
        // first.
        const TextStyle keyStyle = styleOf(TextRole::KeyEntry);
        const double oneRow = m_furniture.keyRows > 0 ? keyStyle.lineHeight + 4 * m_unit + air(10) : 0;
        Scene scene = sceneOf(bottom - top - oneRow);
        PageKey key = layOutKey(m_request, scene, keyStyle, m_width, m_furniture.keyRows);
        const double sceneHeight = bottom - top - (key.height > 0 ? key.height + air(10) : 0);
        if (sceneHeight != scene.size.height) {
            scene = sceneOf(sceneHeight);
            key = layOutKey(m_request, scene, keyStyle, m_width, m_furniture.keyRows);
        }
        place(std::move(scene), std::move(key), top);
        addFoot(foot, bottom);
        return sceneHeight;
    }

    TextStyle styleOf(TextRole role) const { return pageTextStyle(role, m_unit, m_request.isPrint); }

    /// The title's style: as large as the guide says, smaller only where two lines would not hold it.
    TextStyle titleStyle() const
    {
        TextStyle style = textStyle(TextRole::PageTitle, m_request.scene.scale);
        const double wanted = m_request.isPrint ? kPrintTitle * m_request.scene.scale : style.size;
        const double room =
            std::min(1.0, std::min(m_request.size.width / 640, m_request.size.height / 480) / m_request.scene.scale);
        const double smallest = 16 * m_unit;
        double size = std::max(smallest, wanted * std::max(0.6, room));
        const auto fits = [&] {
            const auto lines = wrapText(measure(), m_request.words.title, style, m_width, m_furniture.titleLines + 1);
            return lines.size() <= m_furniture.titleLines;
        };
        for (;; size *= 0.92) {
            style.lineHeight *= std::max(size, smallest) / style.size;
            style.size = std::max(size, smallest);
            if (size <= smallest || fits()) {
                return style;
            }
        }
    }

    double addHeading()
    {
        double y = m_margin;
        const auto add = [&](const std::string& text, const TextStyle& style, ColourRole colour, std::size_t lines) {
            if (text.empty() || lines == 0) {
                return;
            }
            const TextBlock block{wrapText(measure(), text, style, m_width, lines), style, colour,
                                  m_request.scene.language};
            addBlock(measure(), block, {m_margin, y}, m_page.texts);
            y += block.height();
        };
        add(m_request.words.title, titleStyle(), ColourRole::Ink, m_furniture.titleLines);
        add(m_request.words.subtitle, styleOf(TextRole::PageSubtitle), ColourRole::InkSecondary,
            m_furniture.hasSubtitle ? 1 : 0);
        return y > m_margin ? y + air(12) : y;
    }

    /// From top to bottom: filters, note, sources; the licence is set into or under the last.
    std::vector<TextBlock> footBlocks()
    {
        std::vector<TextBlock> blocks;
        const PageWords& words = m_request.words;
        const auto add = [&](std::vector<std::string> lines, TextRole role) {
            if (!lines.empty()) {
                blocks.push_back({std::move(lines), styleOf(role), ColourRole::InkSecondary, m_request.scene.language});
            }
        };
        add(wrapText(measure(), words.filters, styleOf(TextRole::FilterNote), m_width, m_furniture.noteLines),
            TextRole::FilterNote);
        add(wrapText(measure(), words.note, styleOf(TextRole::FilterNote), m_width, m_furniture.noteLines),
            TextRole::FilterNote);
        const TextStyle footer = styleOf(TextRole::Footer);
        m_licence = wrapText(measure(), words.licence, footer, m_width, 1);
        const double licenceWidth = m_licence.empty() ? 0 : measure().width(m_licence.front(), footer) + 24 * m_unit;
        const bool sharesLine = licenceWidth < m_width / 2;
        const double sourceWidth = sharesLine ? m_width - licenceWidth : m_width;
        std::vector<std::string> sources = wrapNames(measure(), words.sources, words.sourceNames, words.moreSources,
                                                     footer, sourceWidth, m_furniture.sourceLines);
        m_licenceHasOwnLine = !m_licence.empty() && (!sharesLine || sources.empty());
        add(std::move(sources), TextRole::Footer);
        if (m_licenceHasOwnLine) {
            add(std::exchange(m_licence, {}), TextRole::Footer);
        }
        return blocks;
    }

    Scene sceneOf(double height)
    {
        Scene scene = sceneWithoutThreads(height);
        ThreadRequest threads{.snapshot = m_request.scene.snapshot,
                              .measure = m_request.scene.measure,
                              .language = m_request.scene.language,
                              .choice = m_request.threads};
        for (std::size_t story = 0; story < m_request.scene.snapshot->stories().size(); ++story) {
            threads.stories.emplace_back(story);
        }
        scene.threads = threadsOf(scene, threads).threads;
        return scene;
    }

    Scene sceneWithoutThreads(double height)
    {
        m_request.scene.size = {m_width, std::max(0.0, height)};
        prepareScene();
        const std::set<LaneKey> asked = m_request.scene.arrangement.folded;
        // In a picture nobody can unfold a lane, so what has room is shown.
        for (const LaneKey unfolded : {LaneKey(Lane::Context), LaneKey(Lane::Works)}) {
            std::set<LaneKey>& folded = m_request.scene.arrangement.folded;
            folded = asked;
            folded.erase(Lane::Works);
            folded.erase(unfolded);
            Scene scene = buildScene(m_request.scene);
            if (scene.contentHeight <= scene.plot.height) {
                folded = asked;
                return scene;
            }
        }
        m_request.scene.arrangement.folded = asked;
        return buildScene(m_request.scene);
    }

    /// The scene is laid out several times until all has room; only how many lanes have names depends on its height.
    void prepareScene()
    {
        const SceneRequest& scene = m_request.scene;
        const bool isByKind = scene.arrangement.grouping == LaneGrouping::Kind;
        const std::size_t mostNamed = isByKind ? kMostNamedLanes : mostNamedLanes(scene);
        if (!m_prepared || m_preparedLanes != mostNamed) {
            m_prepared.emplace(
                preparedWithRest(*scene.snapshot, *scene.events, scene.arrangement, mostNamed, scene.rest));
            m_preparedLanes = mostNamed;
        }
        m_request.scene.prepared = &*m_prepared;
    }

    void place(Scene scene, PageKey key, double top)
    {
        const double keyTop = top + scene.size.height + air(10);
        translate(scene, m_margin, top);
        m_page.scene = std::move(scene);
        for (KeyEntry& entry : key.entries) {
            moveEntry(entry, m_margin, keyTop);
        }
        m_page.key = std::move(key.entries);
    }

    void addFoot(const std::vector<TextBlock>& blocks, double top)
    {
        double y = top;
        for (const TextBlock& block : blocks) {
            y += air(kFootGap);
            addBlock(measure(), block, {m_margin, y}, m_page.texts);
            y += block.height();
        }
        const bool alignLast = m_licenceHasOwnLine && !m_page.texts.empty();
        if (!m_licence.empty()) {
            const TextBlock licence{m_licence, styleOf(TextRole::Footer), ColourRole::InkSecondary,
                                    m_request.scene.language};
            addBlock(measure(), licence, {m_margin, y - licence.height()}, m_page.texts);
        }
        if (alignLast || !m_licence.empty()) {
            SceneText& last = m_page.texts.back();
            translate(last, m_margin + m_width - last.box.right(), 0);
        }
    }

    PageRequest m_request;
    double m_unit;
    double m_margin;
    double m_width;
    std::optional<PreparedSelection> m_prepared;
    std::size_t m_preparedLanes = 0;
    Furniture m_furniture = kFurniture.front();
    std::vector<std::string> m_licence;
    bool m_licenceHasOwnLine = false;
    Page m_page;
};

} // namespace

double pageUnit(const PageRequest& request)
{
    return request.scene.scale * (request.isPrint ? kPrintScale : 1);
}

TextStyle pageTextStyle(TextRole role, double unit, bool isPrint)
{
    TextStyle style = textStyle(role, unit);
    const double smallest = isPrint ? kSmallestPrint : 12 * unit;
    if (role == TextRole::Footer && isPrint) {
        style.lineHeight *= kSmallestPrint / style.size;
        style.size = kSmallestPrint;
    }
    if (style.size < smallest) {
        style.lineHeight *= smallest / style.size;
        style.size = smallest;
    }
    return style;
}

Page buildPage(const PageRequest& request)
{
    return PageBuilder(request).build();
}

} // namespace tideline
