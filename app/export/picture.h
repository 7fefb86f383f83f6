// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/picture_size.h"

#include "layout/lane_arrangement.h"
#include "layout/palette.h"
#include "layout/text_measure.h"
#include "layout/threads.h"
#include "model/filter.h"
#include "model/rest.h"
#include "publish/publication.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

class QImage;

namespace tideline {

enum class PictureFormat { Png, Svg, Pdf };

/// Everything that is decided about a picture before it is made. The dialog and the command line fill in the same.
struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    PictureSize size = {};
    /// Pixels of the image for each pixel of layout. Without one: 1, or 300 dots an inch for a size in millimetres.
    std::optional<double> scale = {};
    Theme theme = Theme::Light;
    QString language = QStringLiteral("en");
    std::optional<QString> title = {};  ///< Nothing: the collection's. Empty: none.
    std::optional<TimeSpan> range = {}; ///< Nothing: all that passes the filter, with a margin of 4 %.
    Filter filter = {};                 ///< In the ids of the collection.
    Rest rest = Rest::Hidden;           ///< Of what is published and does not pass; where it is dimmed, it says so.
    ThreadChoice threads = ThreadChoice::All;
    LaneArrangement lanes = {}; ///< In the ids of the collection. What is hidden is said in the picture.
};

/// Lays out the picture. Fails with NothingToDraw if nothing is left to be drawn: no event passes, or none lies in the
/// range.
Result<PublishedPage> layOutPicture(const Publication& publication, const PictureOptions& options,
                                    const TextMeasure& measure);

/// The bytes of the file. The same publication and options give the same bytes.
Result<QByteArray> renderPicture(const Publication& publication, const PictureOptions& options,
                                 const TextMeasure& measure);

/// One or two sentences that say what the picture shows, for those who cannot see it.
QString alternativeText(const Publication& publication, const PictureOptions& options);

/// What a picture says of itself to whoever cannot see it.
struct PictureDescription {
    QString title;
    QString alternativeText;
    QString licence;
};

// The single writers.
QImage paintImage(const PublishedPage& page, const Palette& palette, double scale);
/// The description and the page's appendix, what rests on which source, are in the file under the keywords of the PNG
/// specification (third edition, 11.3.3.2): Title, Description, Copyright and Comment.
Result<QByteArray> writePng(const PublishedPage& page, const Palette& palette, double scale,
                            const PictureDescription& description);
Result<QByteArray> writePdf(const PublishedPage& page, const Palette& palette, const QString& title);

} // namespace tideline
