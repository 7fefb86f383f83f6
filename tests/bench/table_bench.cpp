// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// What a table of all events costs whoever sorts and scrolls it.

#include "bench/generated_files.h"
#include "bench/samples.h"
#include "table/event_table_model.h"
#include "table/table_sorting.h"
#include "table/table_view.h"

#include "query/selection.h"

#include <QImage>
#include <QScrollBar>
#include <benchmark/benchmark.h>

#include <memory>

namespace tideline {

namespace {

void tableSort(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const std::vector<EventIndex> events = select(snapshot, {}).events;
    Samples samples(state);
    Samples titles(state, "title_");
    int column = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const EventSorting sorting{static_cast<EventColumn>(column++ % kEventColumnCount), true};
        const auto sort = [&] { benchmark::DoNotOptimize(tableRows(snapshot, events, {.sorting = sorting})); };
        if (sorting.column == EventColumn::Title) {
            titles.measure(sort);
        } else {
            samples.measure(sort);
        }
    }
}

void tableGroup(benchmark::State& state)
{
    const Snapshot snapshot = load(state.range(0));
    const std::vector<EventIndex> events = select(snapshot, {}).events;
    Samples samples(state);
    int grouping = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const TableOrder order{.grouping = static_cast<EventGrouping>(++grouping % kEventGroupingCount)};
        samples.measure([&] { benchmark::DoNotOptimize(tableRows(snapshot, events, order)); });
    }
}

void tableScroll(benchmark::State& state)
{
    const auto snapshot = std::make_shared<const Snapshot>(load(state.range(0)));
    EventTableModel model;
    TableView view(model, nullptr);
    view.resize(1280, 600);
    QImage image(view.size(), QImage::Format_RGB32);
    model.show(snapshot, tableRows(*snapshot, select(*snapshot, {}).events, {}), EventGrouping::None,
               QStringLiteral("en"));
    Samples samples(state);
    std::int64_t step = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const std::int64_t row = ++step * 7919 % state.range(0);
        samples.measure([&] {
            view.verticalScrollBar()->setValue(static_cast<int>(row));
            view.render(&image);
        });
    }
}

void atAllSizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK(tableSort)->Name("TableSort")->Apply(atAllSizes)->Iterations(kEventColumnCount);
BENCHMARK(tableGroup)->Name("TableGroup")->Apply(atAllSizes)->Iterations(kEventGroupingCount);
BENCHMARK(tableScroll)->Name("TableScroll")->Apply(atAllSizes)->Iterations(200);

} // namespace

} // namespace tideline
