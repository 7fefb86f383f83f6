// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture.h"

#include "export/picture_sources.h"
#include "export/picture_words.h"
#include "words/words.h"

#include "formats/svg_writer.h"

#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kFitMargin = 0.04;
constexpr double kPrintDotsPerInch = 300;
constexpr double kLayoutDotsPerInch = 96;

/// Type grows with the picture, so that a slide of 1920 pixels and a card of 800 are equally easy to read.
double typeScale(const PictureSize& size)
{
    if (size.isMillimetres) {
        return 1;
    }
    return std::clamp(std::min(size.width / 1600, size.height / 900), 1.0, 6.0);
}

double imageScale(const PictureOptions& options)
{
    return options.scale.value_or(options.size.isMillimetres ? kPrintDotsPerInch / kLayoutDotsPerInch : 1);
}

/// What would be drawn: what the filter leaves, the events of it that lie in the range with what they rest on, and the
/// time that shows them.
struct Subject {
    PublishedSelection selected;
    PictureSources sources;
    TimeSpan range;

    const std::vector<EventIndex>& events() const { return sources.events(); }
};

Result<Subject> subjectOf(const Publication& publication, const PictureOptions& options)
{
    Result<PublishedSelection> selected = selectPublished(publication, options.filter);
    if (!selected) {
        return failure(std::move(selected.error()));
    }
    const Snapshot& snapshot = publication.snapshot();
    std::vector<EventIndex> events = selected->selection().events;
    if (options.range) {
        std::erase_if(events, [&](EventIndex event) {
            return event.value() < snapshot.columns().datedCount && !snapshot.mayOverlap(event, *options.range);
        });
    }
    const bool hasDated = std::any_of(events.begin(), events.end(),
                                      [&](EventIndex event) { return event.value() < snapshot.columns().datedCount; });
    const std::optional<TimeSpan> range = options.range ? options.range : fittingSpan(snapshot, events, kFitMargin);
    if (!hasDated || !range) {
        return failure({.code = ErrorCode::NothingToDraw});
    }
    return Subject{*std::move(selected), PictureSources(snapshot, std::move(events), options.language), *range};
}

/// A range that is open at one side ends with the data there.
PictureOptions withLimitedRange(const Publication& publication, PictureOptions options)
{
    if (!options.range) {
        return options;
    }
    const std::optional<TimeSpan> extent = publication.snapshot().extent();
    if (options.range->begin == TimePoint::earliest() && extent) {
        options.range->begin = std::min(extent->begin, TimePoint(options.range->end.seconds() - kSecondsPerDay));
    }
    if (options.range->end == TimePoint::latest() && extent) {
        options.range->end = std::max(extent->end, TimePoint(options.range->begin.seconds() + kSecondsPerDay));
    }
    return options;
}

PublishedPage layOut(const PictureOptions& options, const Subject& subject, const TextMeasure& measure)
{
    const Publication& publication = subject.selected.publication();
    PageRequest request;
    request.threads = options.threads;
    request.size = options.size.inPixels();
    request.isPaged = options.format == PictureFormat::Pdf;
    request.isPrint = options.size.isMillimetres;
    request.words = pictureWords(publication, options, subject.selected.filter(), subject.sources, subject.range);
    request.scene.measure = &measure;
    request.scene.visible = subject.range;
    request.scene.scale = typeScale(options.size);
    request.scene.language = options.language.toStdString();
    request.scene.words = sceneWords(options.language, options.lanes.grouping);
    request.scene.arrangement = publication.translated(options.lanes);
    request.scene.rest = options.rest;
    request.scene.interactive = false;
    if (const std::optional<EdtfDate>& updated = publication.snapshot().header().updated) {
        request.scene.today = updated->bounds().latestEnd;
    }
    request.margin = 24 * request.scene.scale;
    return layOutPage(subject.selected, std::move(request));
}

/// The weightiest of the events by date.
std::vector<EventIndex> leadingOf(const Snapshot& snapshot, std::vector<EventIndex> events)
{
    constexpr std::size_t kMostNamed = 5;
    const auto rank = [&](EventIndex event) { return std::pair(-snapshot.columns().weight[event.value()], event); };
    const auto last = events.begin() + static_cast<std::ptrdiff_t>(std::min(events.size(), kMostNamed));
    std::partial_sort(events.begin(), last, events.end(),
                      [&](EventIndex first, EventIndex second) { return rank(first) < rank(second); });
    events.erase(last, events.end());
    std::sort(events.begin(), events.end());
    return events;
}

QString describe(const Publication& publication, const PictureOptions& options, const Subject& subject)
{
    const Snapshot& snapshot = publication.snapshot();
    QStringList named;
    for (const EventIndex event : leadingOf(snapshot, subject.events())) {
        const QString date = dateWords(snapshot.dateText(event), options.language);
        const QString title = fromUtf8(snapshot.shortTitle(event, options.language.toStdString()).text);
        named << (date.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, date));
    }
    const QString strength = subject.sources.strength();
    return textFor(snapshot.header().title, options.language) + QStringLiteral(". ") +
           yearsWords(subject.range, options.language) + QStringLiteral(", ") +
           eventCount(subject.events().size(), options.language) + QStringLiteral(". ") +
           named.join(QStringLiteral("; ")) + QStringLiteral(".") +
           (strength.isEmpty() ? QString() : QStringLiteral(" ") + strength + QStringLiteral("."));
}

} // namespace

Result<PublishedPage> layOutPicture(const Publication& publication, const PictureOptions& wanted,
                                    const TextMeasure& measure)
{
    const PictureOptions options = withLimitedRange(publication, wanted);
    const Result<Subject> subject = subjectOf(publication, options);
    return subject ? Result<PublishedPage>(layOut(options, *subject, measure)) : failure(subject.error());
}

Result<QByteArray> renderPicture(const Publication& publication, const PictureOptions& wanted,
                                 const TextMeasure& measure)
{
    const PictureOptions options = withLimitedRange(publication, wanted);
    const Result<Subject> subject = subjectOf(publication, options);
    if (!subject) {
        return failure(subject.error());
    }
    const PublishedPage page = layOut(options, *subject, measure);
    const Palette& palette = paletteOf(options.theme);
    const QString title = options.title.value_or(textFor(publication.snapshot().header().title, options.language));
    switch (options.format) {
    case PictureFormat::Png:
        return writePng(page, palette, imageScale(options),
                        {.title = title,
                         .alternativeText = describe(publication, options, *subject),
                         .licence = QString::fromStdString(publication.snapshot().header().licence)});
    case PictureFormat::Pdf:
        return writePdf(page, palette, title);
    case PictureFormat::Svg:
        break;
    }
    const SvgDocument document = {.title = title.toStdString(),
                                  .description = describe(publication, options, *subject).toStdString(),
                                  .language = options.language.toStdString(),
                                  .scale = options.scale.value_or(1),
                                  .millimetres = options.size.isMillimetres};
    return QByteArray::fromStdString(writeSvg(page, palette, document));
}

QString alternativeText(const Publication& publication, const PictureOptions& wanted)
{
    const PictureOptions options = withLimitedRange(publication, wanted);
    const Result<Subject> subject = subjectOf(publication, options);
    return subject ? describe(publication, options, *subject) : QString();
}

} // namespace tideline
