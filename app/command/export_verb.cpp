// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/verbs.h"
#include "command/view_option.h"
#include "export/picture.h"
#include "theme/qt_text_measure.h"
#include "theme/theme.h"
#include "words/language.h"

#include "formats/tideline_json_writer.h"
#include "store/collection.h"
#include "time/year_range.h"

#include <QCoreApplication>

#include <algorithm>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

std::string extensionOf(const std::string& path)
{
    std::string extension = std::filesystem::path(path).extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

std::optional<PictureFormat> pictureFormatOf(const std::string& extension)
{
    if (extension == ".png") {
        return PictureFormat::Png;
    }
    if (extension == ".svg") {
        return PictureFormat::Svg;
    }
    if (extension == ".pdf") {
        return PictureFormat::Pdf;
    }
    return std::nullopt;
}

Theme themeOf(const std::string& name, bool isForPaper)
{
    if (name == "dark") {
        return Theme::Dark;
    }
    if (name == "print" || (name.empty() && isForPaper)) {
        return Theme::Print;
    }
    return Theme::Light;
}

Theme themeOf(ViewTheme theme)
{
    switch (theme) {
    case ViewTheme::Light:
        return Theme::Light;
    case ViewTheme::Dark:
        return Theme::Dark;
    case ViewTheme::HighContrast:
        return Theme::HighContrastLight;
    case ViewTheme::Print:
        break;
    }
    return Theme::Print;
}

/// What the picture shows: what the view says, but for what is given besides.
void applyView(PictureOptions& picture, const ChosenView& chosen, const ExportOptions& options)
{
    picture.filter = overridden(chosen.found.filter, picture.filter);
    picture.lanes = chosen.found.lanes;
    if (options.lanes) {
        picture.lanes.grouping = *options.lanes;
    }
    picture.rest = options.rest.value_or(chosen.view.rest.value_or(Rest::Hidden));
    if (!options.range) {
        picture.range = chosen.view.span;
    }
    if (options.theme.empty() && chosen.view.theme) {
        picture.theme = themeOf(*chosen.view.theme);
    }
}

Result<PictureOptions> pictureOptions(const ExportOptions& options, PictureFormat format, const Snapshot& snapshot)
{
    PictureOptions picture;
    picture.format = format;
    if (!options.size.empty()) {
        const Result<PictureSize> size = parsePictureSize(options.size);
        if (!size) {
            return failure(size.error());
        }
        picture.size = *size;
    }
    const Result<Filter> filter = resolveFilter(options.filter, snapshot);
    if (!filter) {
        return failure(filter.error());
    }
    picture.filter = *filter;
    picture.threads = options.threads;
    picture.scale = options.scale;
    picture.theme = themeOf(options.theme, picture.size.isMillimetres);
    picture.language = QString::fromStdString(options.language);
    if (options.title) {
        picture.title = QString::fromStdString(*options.title);
    }
    if (options.range && *options.range != "all") {
        picture.range = parseYearRange(*options.range);
    }
    return picture;
}

/// The bytes of a file, or the status to end with after what was wrong has been said.
using FileBytes = tl::expected<std::string, ExitStatus>;

/// A picture of the publication.
FileBytes pictureBytes(const Collection& collection, const ExportOptions& options, PictureFormat format)
{
    const auto told = [](const Error& error) { return complain(error); };
    const Result<Snapshot> snapshot = collection.load();
    if (!snapshot) {
        return tl::unexpected(told(snapshot.error()));
    }
    Result<PictureOptions> picture = pictureOptions(options, format, *snapshot);
    if (!picture) {
        return tl::unexpected(told(picture.error()));
    }
    const auto view = chooseView(options.view, *snapshot, collection.path());
    if (!view) {
        return tl::unexpected(view.error());
    }
    applyView(*picture, *view, options);
    const Result<Publication> publication = publish(*snapshot, options.policy);
    if (!publication) {
        return tl::unexpected(told(publication.error()));
    }
    const QtTextMeasure measure;
    return renderPicture(*publication, *picture, measure)
        .map([](const QByteArray& bytes) { return bytes.toStdString(); })
        .map_error(told);
}

FileBytes jsonBytes(const Collection& collection, const ExportOptions& options)
{
    const auto told = [](const Error& error) { return complain(error); };
    Result<CollectionContents> contents = collection.contents();
    if (!contents) {
        return tl::unexpected(told(contents.error()));
    }
    return publish(std::move(*contents), options.policy)
        .map([](const PublishedContents& published) { return writeTidelineJson(published); })
        .map_error(told);
}

} // namespace

ExitStatus runExport(const ExportOptions& options)
{
    const std::string extension = extensionOf(options.output);
    const std::optional<PictureFormat> format = pictureFormatOf(extension);
    if (!format && extension != ".json") {
        return complain(Say::tr("“%1” cannot be written: its name must end in .png, .svg, .pdf or .json.")
                            .arg(QString::fromStdString(options.output)),
                        ExitStatus::WrongUsage);
    }
    if (!format && (!options.view.empty() || options.range || options.filter != FilterOptions())) {
        return complain(Say::tr("A view, a range or a filter is for pictures: JSON always holds the whole collection."),
                        ExitStatus::WrongUsage);
    }
    if (options.policy == Policy::Working && !options.isSure) {
        return complain(Say::tr("--policy working writes protected names too; add --yes if that is what you want."),
                        ExitStatus::WrongUsage);
    }
    const auto collection = Collection::open(collectionPath(options.collection), OpenMode::ReadOnly);
    if (!collection) {
        return complain(collection.error());
    }
    const FileBytes bytes = format ? pictureBytes(**collection, options, *format) : jsonBytes(**collection, options);
    if (!bytes) {
        return bytes.error();
    }
    const Result<void> written = FileOps().writeAtomically(options.output, std::string_view(*bytes));
    if (!written) {
        return complain(written.error());
    }
    if (const QString package = missingFontPackage(); format && options.language == "ko" && !package.isEmpty()) {
        complain(Say::tr("Korean text needs the package %1; the picture may show boxes instead.").arg(package),
                 ExitStatus::Done);
    }
    return ExitStatus::Done;
}

} // namespace tideline
