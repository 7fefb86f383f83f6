// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"
#include "command/verbs.h"
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
    picture.lanes.grouping = options.lanes;
    picture.scale = options.scale;
    picture.theme = themeOf(options.theme, picture.size.isMillimetres);
    picture.language = QString::fromStdString(options.language);
    if (options.title) {
        picture.title = QString::fromStdString(*options.title);
    }
    if (options.range != "all") {
        picture.range = parseYearRange(options.range);
    }
    return picture;
}

/// The file's bytes: a picture of the publication.
Result<std::string> pictureBytes(const Collection& collection, const ExportOptions& options, PictureFormat format)
{
    const Result<Snapshot> snapshot = collection.load();
    if (!snapshot) {
        return failure(snapshot.error());
    }
    const Result<PictureOptions> picture = pictureOptions(options, format, *snapshot);
    if (!picture) {
        return failure(picture.error());
    }
    const Result<Publication> publication = publish(*snapshot, options.policy);
    if (!publication) {
        return failure(publication.error());
    }
    const QtTextMeasure measure;
    return renderPicture(*publication, *picture, measure).map([](const QByteArray& bytes) {
        return bytes.toStdString();
    });
}

Result<std::string> jsonBytes(const Collection& collection, const ExportOptions& options)
{
    Result<CollectionContents> contents = collection.contents();
    if (!contents) {
        return failure(contents.error());
    }
    return publish(std::move(*contents), options.policy).map([](const PublishedContents& published) {
        return writeTidelineJson(published);
    });
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
    if (options.policy == Policy::Working && !options.isSure) {
        return complain(Say::tr("--policy working writes protected names too; add --yes if that is what you want."),
                        ExitStatus::WrongUsage);
    }
    const auto collection = Collection::open(collectionPath(options.collection), OpenMode::ReadOnly);
    if (!collection) {
        return complain(collection.error());
    }
    const Result<std::string> bytes =
        format ? pictureBytes(**collection, options, *format) : jsonBytes(**collection, options);
    if (!bytes) {
        return complain(bytes.error());
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
