// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// tideline-bench: what a person waits for, measured from the file to the painted picture. README.md has the method.

#include "bench/samples.h"
#include "canvas/collection_spans.h"
#include "canvas/scene_painter.h"
#include "canvas/timeline_canvas.h"
#include "export/picture.h"
#include "session/session.h"
#include "support/generated_collection.h"
#include "theme/qt_text_measure.h"
#include "theme/shaped_texts.h"
#include "words/words.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "layout/prepared_selection.h"
#include "layout/scene_builder.h"
#include "query/facets.h"
#include "query/selection.h"
#include "store/collection.h"
#include "store/staged_loading.h"
#include "time/calendar.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

#include <cmath>
#include <filesystem>
#include <limits>
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
constexpr std::uint64_t kSeed = 20031006;

/// The file with this many events; made at the first call, kept for the next run.
std::filesystem::path fileWith(std::int64_t events)
{
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("tideline-bench-" + std::to_string(events) + ".tideline");
    if (!std::filesystem::exists(path)) {
        FileOps files;
        const auto stored = Collection::createFrom(path, generateCollection(static_cast<std::size_t>(events), kSeed),
                                                   files, SystemClock());
        if (!stored) {
            throw std::runtime_error("cannot make " + path.string() + ": " + stored.error().detail);
        }
    }
    return path;
}

Snapshot load(std::int64_t events)
{
    auto collection = Collection::open(fileWith(events), OpenMode::ReadOnly);
    if (!collection) {
        throw std::runtime_error("cannot open the file of " + std::to_string(events) + " events");
    }
    return (*collection)->load().value();
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

void panFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    TimeScale scale(wholeSpan(snapshot), kWidth);
    scale = scale.zoomedAround(kWidth / 2.0, 4);
    Canvas canvas;
    canvas.show(snapshot, all);
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

/// From all of time to one month in its middle, 60 steps, over and over.
void zoomFrame(benchmark::State& state)
{
    constexpr int steps = 60;
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    const TimeScale whole(wholeSpan(snapshot), kWidth);
    const auto length = static_cast<double>(whole.visible().end.seconds() - whole.visible().begin.seconds());
    const double factor = std::pow(length / (30.0 * kSecondsPerDay), 1.0 / steps);
    Canvas canvas;
    Samples samples(state);
    int step = 0;
    TimeScale scale = whole;
    for ([[maybe_unused]] auto iteration : state) {
        if (step++ % steps == 0) {
            scale = whole;
            canvas.show(snapshot, all); // Nobody has been here before.
        }
        scale = scale.zoomedAround(kWidth / 2.0, factor);
        samples.measure([&] { canvas.paint(scale.visible()); });
    }
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

void filterToPicture(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    Canvas canvas;
    Samples samples(state);
    std::size_t artist = 0;
    for ([[maybe_unused]] auto iteration : state) {
        Filter filter;
        filter.artists = {snapshot.entities()[artist++ % snapshot.entities().size()].id};
        samples.measure([&] {
            const Selection selection = select(snapshot, filter);
            benchmark::DoNotOptimize(countFacets(snapshot, filter));
            canvas.show(snapshot, selection);
            canvas.paint(wholeSpan(snapshot));
        });
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
BENCHMARK(hover)->Name("Hover")->Apply(atAllSizes)->Iterations(1000);
BENCHMARK(selectMark)->Name("Select")->Apply(atAllSizes)->Iterations(120);
BENCHMARK(filterToPicture)->Name("FilterToPicture")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(exportPng)->Name("ExportPng")->Apply(atAllSizes)->Iterations(5);

} // namespace

} // namespace tideline

int main(int argc, char** argv)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20); // As the program does.
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
