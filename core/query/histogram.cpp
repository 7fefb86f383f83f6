// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/facets.h"
#include "query/filter_evaluation.h"

#include <algorithm>
#include <functional>

namespace tideline {

namespace {

/// Equal parts of a span, with borders on whole seconds.
/// Requires: the span is not empty and there is a bin.
class Bins {
public:
    Bins(TimeSpan span, std::size_t count)
    {
        // Unsigned, because the span may be longer than any signed number of seconds.
        const std::uint64_t begin = unsignedOf(span.begin);
        const std::uint64_t length = unsignedOf(span.end) - begin;
        for (std::uint64_t i = 0; i <= count; ++i) {
            const std::uint64_t offset = length / count * i + length % count * i / count;
            m_borders.push_back(static_cast<std::int64_t>(begin + offset));
        }
        m_binsPerSecond = static_cast<double>(count) / static_cast<double>(length);
    }

    std::size_t count() const { return m_borders.size() - 1; }
    TimeSpan operator[](std::size_t bin) const { return {TimePoint(m_borders[bin]), TimePoint(m_borders[bin + 1])}; }

    /// The bin that holds the moment; the first or last if it is before or after all.
    std::size_t binOf(std::int64_t seconds) const
    {
        const std::int64_t inside = std::clamp(seconds, m_borders.front(), m_borders.back() - 1);
        const auto elapsed = static_cast<std::uint64_t>(inside) - static_cast<std::uint64_t>(m_borders.front());
        std::size_t bin =
            std::min(static_cast<std::size_t>(static_cast<double>(elapsed) * m_binsPerSecond), count() - 1);
        while (inside < m_borders[bin]) { // The estimate is off by one at most, near a border.
            --bin;
        }
        while (m_borders[bin + 1] <= inside) {
            ++bin;
        }
        return bin;
    }

private:
    static std::uint64_t unsignedOf(TimePoint t) { return static_cast<std::uint64_t>(t.seconds()); }

    std::vector<std::int64_t> m_borders;
    double m_binsPerSecond = 0;
};

/// Counts events without visiting every bin that they cover: where they begin and where they have ended.
class BinCounter {
public:
    /// `surely`: an event is counted only where it surely lies.
    BinCounter(const Snapshot& snapshot, TimeSpan span, std::size_t binCount, bool surely)
        : m_surely(surely)
        , m_snapshot(snapshot)
        , m_span(span)
        , m_bins(span, binCount)
    {
        m_lanes.fill({Counts(binCount, 0), Counts(binCount, 0)});
    }

    void add(EventIndex event)
    {
        Reaches& lane = m_lanes[static_cast<std::size_t>(m_snapshot.laneOf(event))];
        m_surely ? addSurely(event, lane) : addPossibly(event, lane);
    }

    Histogram histogram() const
    {
        Histogram histogram{m_span, Counts(m_bins.count(), 0)};
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            histogram.lanes[lane] = countsOf(m_lanes[lane]);
            std::ranges::transform(histogram.counts, histogram.lanes[lane], histogram.counts.begin(), std::plus());
        }
        return histogram;
    }

private:
    using Counts = std::vector<std::uint32_t>;
    /// How many events reach from each part on, and how many up to it.
    struct Reaches {
        Counts began;
        Counts ended;

        void add(std::size_t first, std::size_t last)
        {
            ++began[first];
            ++ended[last];
        }
    };

    Counts countsOf(const Reaches& reaches) const
    {
        Counts counts;
        std::uint32_t open = 0;
        for (std::size_t bin = 0; bin < m_bins.count(); ++bin) {
            open += reaches.began[bin];
            counts.push_back(m_bins[bin].isEmpty() ? 0 : open); // Less than a second: nothing can lie in it.
            open -= reaches.ended[bin];
        }
        return counts;
    }

    void addPossibly(EventIndex event, Reaches& lane)
    {
        const EventColumns& columns = m_snapshot.columns();
        const std::size_t row = event.value();
        if (!m_snapshot.mayOverlap(event, m_span)) {
            return;
        }
        const std::size_t first = m_bins.binOf(columns.earliestBegin[row]);
        const std::size_t last = m_bins.binOf(columns.latestEnd[row] - 1);
        if ((columns.dateFlags[row] & kHasGaps) == 0) {
            lane.add(first, last);
            return;
        }
        for (std::size_t bin = first; bin <= last; ++bin) {
            if (m_snapshot.mayOverlap(event, m_bins[bin])) {
                lane.add(bin, bin);
            }
        }
    }

    void addSurely(EventIndex event, Reaches& lane)
    {
        const std::optional<SureReach> reach = sureReachOf(m_snapshot.columns(), event.value());
        if (!reach) {
            return;
        }
        if ((m_snapshot.columns().dateFlags[event.value()] & kHasGaps) != 0) {
            for (std::size_t bin = 0; bin < m_bins.count(); ++bin) {
                if (m_snapshot.surelyOverlaps(event, m_bins[bin])) {
                    lane.add(bin, bin);
                }
            }
            return;
        }
        // From the first part that ends when the event has surely begun, to the last that begins while it surely lasts.
        if (reach->begun > m_span.end || reach->lasted < m_span.begin) {
            return;
        }
        const bool hasAlwaysBeen = reach->begun == TimePoint::earliest();
        const std::size_t first = hasAlwaysBeen ? 0 : m_bins.binOf(reach->begun.seconds() - 1);
        const std::size_t last = m_bins.binOf(reach->lasted.seconds());
        if (first <= last) {
            lane.add(first, last);
        }
    }

    bool m_surely;
    const Snapshot& m_snapshot;
    TimeSpan m_span;
    Bins m_bins;
    std::array<Reaches, kLaneCount> m_lanes;
};

} // namespace

Histogram countByTime(const Snapshot& snapshot, const Filter& filter, TimeSpan span, std::size_t binCount)
{
    return countByTime(FilterEvaluation(snapshot, filter), span, binCount);
}

Histogram countByTime(const FilterEvaluation& evaluation, TimeSpan span, std::size_t binCount)
{
    if (span.isEmpty() || binCount == 0) {
        Histogram nothing{span, std::vector<std::uint32_t>(binCount, 0)};
        nothing.lanes.fill(nothing.counts);
        return nothing;
    }
    BinCounter counter(evaluation.snapshot(), span, binCount, evaluation.filter().surely);
    evaluation.passingWithout(FilterPart::Years).forEach([&counter](EventIndex event) { counter.add(event); });
    return counter.histogram();
}

} // namespace tideline
