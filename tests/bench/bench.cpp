// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// tideline-bench: what a person waits for, measured from the file to the painted picture. README.md has the method.

#include "bench/generated_files.h"
#include "bench/samples.h"
#include "canvas/collection_spans.h"
#include "canvas/scene_painter.h"
#include "canvas/timeline_canvas.h"
#include "export/picture.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"
#include "theme/shaped_texts.h"
#include "words/words.h"

#include "layout/prepared_selection.h"
#include "layout/scene_builder.h"
#include "query/facets.h"
#include "query/live_search.h"
#include "query/selection.h"
#include "store/staged_loading.h"
#include "text/breaks.h"
#include "time/calendar.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tideline {

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

/// What stands in the field after each letter of each text.
std::vector<std::string> typedLetterByLetter(const std::vector<std::string>& texts)
{
    std::vector<std::string> typed;
    for (const std::string& text : texts) {
        for (const std::size_t end : graphemeEnds(text)) {
            typed.push_back(text.substr(0, end));
        }
    }
    return typed;
}

/// The window's canvas without the window.
class Canvas {
public:
    Canvas()
        : m_image(kWidth, kHeight, QImage::Format_RGB32)
    {}

    /// Another snapshot or another selection: what was prepared for the one before is void.
    void show(const Snapshot& snapshot, const Selection& selection)
    {
        m_snapshot = &snapshot;
        m_selection = &selection;
        m_prepared.emplace(snapshot, selection.events);
    }

    /// Another selection of a snapshot all of which stays on show, dimmed.
    void show(const std::shared_ptr<PreparedSelection>& everything, const Snapshot& snapshot,
              const Selection& selection)
    {
        m_snapshot = &snapshot;
        m_selection = &selection;
        m_prepared.emplace(everything, selection.events);
    }

    void paint(TimeSpan visible)
    {
        SceneRequest request;
        request.snapshot = m_snapshot;
        request.events = &m_selection->events;
        request.entities = &m_selection->entities;
        request.prepared = &*m_prepared;
        request.measure = &m_measure;
        request.visible = visible;
        request.size = {kWidth, kHeight};
        request.language = "en";
        request.words = sceneWords(QStringLiteral("en"));
        m_scene = buildScene(request);
        QPainter painter(&m_image);
        ScenePainter(painter, paletteOf(Theme::Light), TextDrawing::Glyphs, &m_texts).paintScene(m_scene);
    }

    const Scene& scene() const { return m_scene; }

private:
    QImage m_image;
    QtTextMeasure m_measure;
    ShapedTexts m_texts;
    const Snapshot* m_snapshot = nullptr;
    const Selection* m_selection = nullptr;
    std::optional<PreparedSelection> m_prepared;
    Scene m_scene;
};

void openToFirstPicture(benchmark::State& state)
{
    const std::filesystem::path file = fileWith(state.range(0));
    Samples samples(state);
    Samples whole(state, "all_");
    for ([[maybe_unused]] auto iteration : state) {
        Canvas canvas;
        whole.measure([&] {
            std::unique_ptr<StagedLoading> loading;
            std::optional<Snapshot> outline;
            samples.measure([&] {
                loading = StagedLoading::open(file).value();
                outline = loading->loadOutline().value();
                const Selection all = select(*outline, {});
                canvas.show(*outline, all);
                canvas.paint(wholeSpan(*outline));
            });
            benchmark::DoNotOptimize(loading->loadRest(*outline).value());
        });
        state.SetIterationTime(samples.last() / 1000);
    }
}

/// The events of one of the kinds: about an eighth.
Filter kindFilter(const Snapshot& snapshot)
{
    Filter filter;
    filter.kinds = {snapshot.kindOf(EventIndex(0)).id};
    return filter;
}

void pan(benchmark::State& state, const Snapshot& snapshot, Canvas& canvas)
{
    TimeScale scale(wholeSpan(snapshot), kWidth);
    scale = scale.zoomedAround(kWidth / 2.0, 4);
    canvas.paint(scale.visible());
    Samples samples(state);
    double direction = -1;
    int steps = 0;
    for ([[maybe_unused]] auto iteration : state) {
        scale = scale.pannedBy(direction * 12);
        if (++steps % 60 == 0) {
            direction = -direction;
        }
        samples.measure([&] { canvas.paint(scale.visible()); });
    }
}

void panFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    Canvas canvas;
    canvas.show(snapshot, all);
    pan(state, snapshot, canvas);
}

void dimmedPanFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection selection = select(snapshot, kindFilter(snapshot));
    Canvas canvas;
    canvas.show(preparedEverything(snapshot, {}, kMostNamedLanes), snapshot, selection);
    pan(state, snapshot, canvas);
}

/// From all of time to one month in its middle, 60 steps, over and over. `show` makes the canvas new for each.
template <typename Show>
void zoom(benchmark::State& state, const Snapshot& snapshot, Canvas& canvas, Show show)
{
    constexpr int steps = 60;
    const TimeScale whole(wholeSpan(snapshot), kWidth);
    const auto length = static_cast<double>(whole.visible().end.seconds() - whole.visible().begin.seconds());
    const double factor = std::pow(length / (30.0 * kSecondsPerDay), 1.0 / steps);
    Samples samples(state);
    int step = 0;
    TimeScale scale = whole;
    for ([[maybe_unused]] auto iteration : state) {
        if (step++ % steps == 0) {
            scale = whole;
            show(); // Nobody has been here before.
        }
        scale = scale.zoomedAround(kWidth / 2.0, factor);
        samples.measure([&] { canvas.paint(scale.visible()); });
    }
}

void zoomFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    Canvas canvas;
    zoom(state, snapshot, canvas, [&] { canvas.show(snapshot, all); });
}

void dimmedZoomFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection selection = select(snapshot, kindFilter(snapshot));
    Canvas canvas;
    zoom(state, snapshot, canvas,
         [&] { canvas.show(preparedEverything(snapshot, {}, kMostNamedLanes), snapshot, selection); });
}

/// What is under the pointer, and the ring round it, wherever it goes: the scene stands.
void hover(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    Canvas canvas;
    canvas.show(snapshot, all);
    canvas.paint(TimeScale(wholeSpan(snapshot), kWidth).zoomedAround(kWidth / 2.0, 64).visible());
    Samples samples(state);
    int move = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const Point at{static_cast<double>(move * 37 % kWidth), static_cast<double>(move * 23 % kHeight)};
        ++move;
        samples.measure([&] {
            const std::optional<SceneHit> hit = hitTest(canvas.scene(), at);
            if (hit && hit->subject) {
                benchmark::DoNotOptimize(boxOf(canvas.scene(), *hit->subject));
            }
        });
    }
}

/// From the click on a mark until the canvas has shown what is selected. No scene is built for it.
void selectMark(benchmark::State& state)
{
    Session session(nullptr, std::numeric_limits<std::size_t>::max());
    const std::string path = fileWith(state.range(0)).string();
    if (!session.open(QString::fromStdString(path), OpenMode::ReadOnly, false)) {
        throw std::runtime_error("cannot open " + path);
    }
    TimelineCanvas canvas(session, nullptr);
    canvas.resize(kWidth, kHeight);
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    canvas.render(&image);
    std::vector<EventIndex> events; // In the middle: for others the view would move.
    for (const ScenePoint& point : canvas.scene().points) {
        const auto* event = std::get_if<EventIndex>(&point.subject);
        if (event != nullptr && std::abs(point.centre.x - kWidth / 2.0) < kWidth / 4.0) {
            events.push_back(*event);
        }
    }
    const std::uint64_t scene = canvas.sceneNumber();
    Samples samples(state);
    std::size_t click = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const EventIndex event = events.at(click++ % events.size());
        samples.measure([&] {
            session.go(EventPage{session.snapshot().columns().id[event.value()]});
            canvas.render(&image);
        });
    }
    if (canvas.sceneNumber() != scene) {
        throw std::logic_error("the scene was built again");
    }
}

/// `show` puts a selection on the canvas.
template <typename Show>
void chooseArtists(benchmark::State& state, const Snapshot& snapshot, Canvas& canvas, Show show)
{
    Samples samples(state);
    std::size_t artist = 0;
    for ([[maybe_unused]] auto iteration : state) {
        Filter filter;
        filter.artists = {snapshot.entities()[artist++ % snapshot.entities().size()].id};
        samples.measure([&] {
            const Selection selection = select(snapshot, filter);
            benchmark::DoNotOptimize(countFacets(snapshot, filter));
            show(selection);
            canvas.paint(wholeSpan(snapshot));
        });
    }
}

void filterToPicture(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    Canvas canvas;
    chooseArtists(state, snapshot, canvas, [&](const Selection& selection) { canvas.show(snapshot, selection); });
}

/// The picture of everything stood there before, as in a window.
void dimmedFilterToPicture(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    const auto everything = preparedEverything(snapshot, {}, kMostNamedLanes);
    Canvas canvas;
    canvas.show(everything, snapshot, all);
    canvas.paint(wholeSpan(snapshot));
    chooseArtists(state, snapshot, canvas,
                  [&](const Selection& selection) { canvas.show(everything, snapshot, selection); });
}

/// Typing and deleting words letter by letter: what is common, what is rare, what is not there, in both scripts.
void searchKeystroke(benchmark::State& state)
{
    const auto collection = open(state.range(0));
    const Snapshot snapshot = collection->load().value();
    const std::vector<std::string> typed =
        typedLetterByLetter({"concert number 123", "artist 17 -concert", "nowhere", "공연 99", "year:1990..1999 survey",
                             "\"debut number\""});
    LiveSearch live(snapshot, collection.get());
    Samples samples(state);
    std::size_t letter = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const std::string& text = typed[letter++ % typed.size()];
        samples.measure([&] {
            constexpr std::size_t shown = 50;
            benchmark::DoNotOptimize(live.search(parseSearch(text), "en", shown));
        });
    }
}

void facetCounts(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    Samples samples(state);
    std::size_t artist = 0;
    for ([[maybe_unused]] auto iteration : state) {
        Filter filter;
        filter.artists = {snapshot.entities()[artist++ % snapshot.entities().size()].id};
        samples.measure([&] { benchmark::DoNotOptimize(countFacets(snapshot, filter)); });
    }
}

void histogram(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    Samples samples(state);
    std::size_t kind = 0;
    for ([[maybe_unused]] auto iteration : state) {
        constexpr std::size_t bins = 77;
        Filter filter;
        filter.kinds = {snapshot.terms()[kind++ % snapshot.terms().size()].id};
        samples.measure([&] { benchmark::DoNotOptimize(countByTime(snapshot, filter, wholeSpan(snapshot), bins)); });
    }
}

void exportPng(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const QtTextMeasure measure;
    Samples samples(state);
    for ([[maybe_unused]] auto iteration : state) {
        samples.measure([&] {
            const Publication publication = publish(snapshot, Policy::Published).value();
            benchmark::DoNotOptimize(renderPicture(publication, PictureOptions(), measure).value());
        });
    }
}

void atAllSizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->RangeMultiplier(10)->Range(1000, 10'000'000)->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK(openToFirstPicture)->Name("OpenToFirstPicture")->Apply(atAllSizes)->Iterations(5);
BENCHMARK(panFrame)->Name("PanFrame")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(zoomFrame)->Name("ZoomFrame")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(dimmedPanFrame)->Name("DimmedPanFrame")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(dimmedZoomFrame)->Name("DimmedZoomFrame")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(hover)->Name("Hover")->Apply(atAllSizes)->Iterations(1000);
BENCHMARK(selectMark)->Name("Select")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(filterToPicture)->Name("FilterToPicture")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(dimmedFilterToPicture)->Name("DimmedFilterToPicture")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(searchKeystroke)->Name("SearchKeystroke")->Apply(atAllSizes)->Iterations(180);
BENCHMARK(facetCounts)->Name("FacetCounts")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(histogram)->Name("Histogram")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(exportPng)->Name("ExportPng")->Apply(atAllSizes)->Iterations(5);

} // namespace

} // namespace tideline

int main(int argc, char** argv)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20); // As the program does.
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
