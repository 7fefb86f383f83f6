// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// tideline-bench: what a person waits for, measured from the file to the painted picture. README.md has the method.

#include "bench/samples.h"
#include "canvas/collection_spans.h"
#include "canvas/scene_painter.h"
#include "export/picture.h"
#include "support/generated_collection.h"
#include "theme/qt_text_measure.h"
#include "words/words.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "layout/scene_builder.h"
#include "query/facets.h"
#include "query/selection.h"
#include "store/collection.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <map>
#include <stdexcept>

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
        const auto stored =
            Collection::createFrom(path, generateCollection(static_cast<std::size_t>(events), kSeed), files, SystemClock());
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
    Canvas() : m_image(kWidth, kHeight, QImage::Format_RGB32) {}

    void paint(const Snapshot& snapshot, const Selection& selection, TimeSpan visible)
    {
        SceneRequest request;
        request.snapshot = &snapshot;
        request.events = &selection.events;
        request.entities = &selection.entities;
        request.measure = &m_measure;
        request.visible = visible;
        request.size = {kWidth, kHeight};
        request.language = "en";
        request.words = sceneWords(QStringLiteral("en"));
        const Scene scene = buildScene(request);
        QPainter painter(&m_image);
        ScenePainter(painter, paletteOf(Theme::Light)).paintScene(scene);
    }

private:
    QImage m_image;
    QtTextMeasure m_measure;
};

void openToFirstPicture(benchmark::State& state)
{
    fileWith(state.range(0));
    Samples samples(state);
    Canvas canvas;
    for ([[maybe_unused]] auto iteration : state) {
        samples.measure([&] {
            const Snapshot snapshot = load(state.range(0));
            canvas.paint(snapshot, select(snapshot, {}), wholeSpan(snapshot));
        });
    }
}

void panFrame(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const Selection all = select(snapshot, {});
    TimeScale scale(wholeSpan(snapshot), kWidth);
    scale = scale.zoomedAround(kWidth / 2.0, 4);
    Canvas canvas;
    canvas.paint(snapshot, all, scale.visible());
    Samples samples(state);
    double direction = -1;
    int steps = 0;
    for ([[maybe_unused]] auto iteration : state) {
        scale = scale.pannedBy(direction * 12);
        if (++steps % 60 == 0) {
            direction = -direction;
        }
        samples.measure([&] { canvas.paint(snapshot, all, scale.visible()); });
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
            canvas.paint(snapshot, selection, wholeSpan(snapshot));
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
BENCHMARK(filterToPicture)->Name("FilterToPicture")->Apply(atAllSizes)->Iterations(60);
BENCHMARK(exportPng)->Name("ExportPng")->Apply(atAllSizes)->Iterations(5);

} // namespace

} // namespace tideline

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
