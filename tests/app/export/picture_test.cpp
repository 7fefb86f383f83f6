// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture.h"
#include "resources/collections/first_collection.h"
#include "support/collection_builder.h"
#include "support/temporary_folder.h"
#include "theme/qt_text_measure.h"

#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <QImage>
#include <QProcess>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using testing::HasSubstr;
using testing::Not;

class Picture : public testing::Test {
protected:
    Snapshot m_snapshot = buildSnapshot(firstCollection());
    Publication m_publication = publish(m_snapshot, Policy::Published).value();
    QtTextMeasure m_measure;

    std::string bytesOf(const PictureOptions& options) const
    {
        return renderPicture(m_publication, options, m_measure).value().toStdString();
    }
    Page pageOf(const PictureOptions& options) const
    {
        return layOutPicture(m_publication, options, m_measure).value().page();
    }
};

/// All text of a PDF as a reader would copy it, without line ends and blanks.
QString extractedText(const std::string& pdf)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "picture.pdf";
    test::writeFile(path, pdf);
    QProcess pdftotext;
    pdftotext.start(QStringLiteral("pdftotext"), {QString::fromStdString(path.string()), QStringLiteral("-")});
    EXPECT_TRUE(pdftotext.waitForFinished()) << "pdftotext of poppler-utils is needed";
    return QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified().remove(QLatin1Char(' '));
}

std::string escaped(std::string text)
{
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

TEST_F(Picture, AsPngSaysInItsTextWhatItShowsAndWhatThatRestsOn)
{
    const QByteArray bytes = renderPicture(m_publication, {.format = PictureFormat::Png}, m_measure).value();

    const QImage image = QImage::fromData(bytes, "png");

    EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("Songs that crossed a border"));
    EXPECT_TRUE(image.text(QStringLiteral("Description")).contains(QStringLiteral("Spring Is Coming")));
    EXPECT_TRUE(image.text(QStringLiteral("Comment")).startsWith(QStringLiteral("Sources\n1  ")));
}

TEST_F(Picture, DrawsWhatGoesOnUpToTheDateOfItsDataAndNoFurther)
{
    const TimeSpan range = {startOfYear(1990), startOfYear(2200)};
    const Page page = pageOf({.range = range});

    const double dateOfData = page.scene.plot.x + page.scene.plot.width * 37 / 210.0;

    ASSERT_FALSE(page.scene.bars.empty());
    for (const SceneBar& bar : page.scene.bars) {
        EXPECT_LT(bar.box.right(), dateOfData);
    }
}

TEST_F(Picture, OfTheSameInputHasTheSameBytes)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        const PictureOptions options = {.format = format};

        EXPECT_EQ(bytesOf(options), bytesOf(options));
    }
}

TEST_F(Picture, InSvgHasEveryLabelAsText)
{
    for (const char* language : {"en", "ko"}) {
        const PictureOptions options = {.format = PictureFormat::Svg, .language = QLatin1String(language)};
        const std::string svg = bytesOf(options);
        for (const SceneText& text : pageOf(options).scene.texts) {
            EXPECT_THAT(svg, HasSubstr(escaped(text.text))) << language;
        }
    }
}

TEST_F(Picture, InPdfHasEveryLabelAsText)
{
    for (const char* language : {"en", "ko"}) {
        const PictureOptions options = {
            .format = PictureFormat::Pdf, .size = {297, 210, true}, .language = QLatin1String(language)};
        const QString extracted = extractedText(bytesOf(options));
        for (const SceneText& text : pageOf(options).scene.texts) {
            EXPECT_TRUE(extracted.contains(QString::fromStdString(text.text).remove(QLatin1Char(' ')))) << text.text;
        }
    }
}

TEST_F(Picture, HasNoTypeSmallerThanSevenPoints)
{
    constexpr double kSevenPoints = 7 * 96.0 / 72.0;
    for (const PictureSize size :
         {PictureSize{86, 110, true}, PictureSize{297, 210, true}, PictureSize{800, 500, false}}) {
        const Page page = pageOf({.size = size});
        for (const std::vector<SceneText>* texts : {&page.texts, &page.scene.texts}) {
            for (const SceneText& text : *texts) {
                EXPECT_GE(text.style.size, kSevenPoints - 1e-6) << text.text;
            }
        }
    }
}

TEST_F(Picture, IsRefusedWhenTheFilterLeavesNothing)
{
    PictureOptions options;
    options.filter.text = "no event has this text";

    EXPECT_EQ(renderPicture(m_publication, options, m_measure).error().code, ErrorCode::NothingToDraw);
}

TEST_F(Picture, IsAsLargeAsItWasAsked)
{
    const std::string png = bytesOf({.size = {800, 500, false}, .scale = 2});

    const QImage image = QImage::fromData(QByteArray::fromStdString(png), "png");
    EXPECT_EQ(image.size(), QSize(1600, 1000));
}

TEST_F(Picture, InMillimetresHas300DotsAnInch)
{
    const std::string png = bytesOf({.size = {127, 101.6, true}});

    EXPECT_EQ(QImage::fromData(QByteArray::fromStdString(png), "png").size(), QSize(1500, 1200));
}

TEST_F(Picture, SaysInPdfNeitherWhenNorWithWhatItWasMade)
{
    const std::string pdf = bytesOf({.format = PictureFormat::Pdf});

    EXPECT_THAT(pdf, Not(HasSubstr("D:202")));
    EXPECT_THAT(pdf, Not(HasSubstr("Qt 6")));
}

TEST_F(Picture, SaysThatSomeoneAppearsWithoutAName)
{
    const std::string svg = bytesOf({.format = PictureFormat::Svg});

    EXPECT_THAT(svg, HasSubstr("1 person without a name"));
}

TEST_F(Picture, CarriesTitleFilterAndSources)
{
    PictureOptions options = {.format = PictureFormat::Svg};
    options.filter.artists = {entityCalled(firstCollection(), "red-velvet").id};

    const std::string svg = bytesOf(options);

    EXPECT_THAT(svg, HasSubstr("Songs that crossed a border"));
    EXPECT_THAT(svg, HasSubstr("Filter: Red Velvet"));
    EXPECT_THAT(svg, HasSubstr("Sources:"));
}

TEST_F(Picture, DimsTheRestIfAskedAndSaysSo)
{
    PictureOptions options = {.rest = Rest::Dimmed};
    options.filter.artists = {entityCalled(firstCollection(), "red-velvet").id};

    const Page page = pageOf(options);

    const auto isDimmed = [](const ScenePoint& point) { return point.dimmed; };
    EXPECT_TRUE(std::any_of(page.scene.points.begin(), page.scene.points.end(), isDimmed));
    EXPECT_FALSE(std::all_of(page.scene.points.begin(), page.scene.points.end(), isDimmed));
    EXPECT_TRUE(std::any_of(page.texts.begin(), page.texts.end(), [](const SceneText& text) {
        return text.text.find("Filter: Red Velvet · the rest is dimmed") != std::string::npos;
    }));
}

TEST_F(Picture, WithADimmedRestHasTheSameBytesEachTime)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        PictureOptions options = {.format = format, .rest = Rest::Dimmed};
        options.filter.artists = {entityCalled(firstCollection(), "red-velvet").id};

        EXPECT_EQ(bytesOf(options), bytesOf(options));
    }
}

TEST_F(Picture, NeverDimsWhatIsNotPublished)
{
    test::CollectionBuilder builder;
    builder.artist("band", "Band").defector("hidden", "Somebody Withheld").withheld();
    builder.event("show", "2003-10-06").titled("Show").with("band", "performer");
    builder.event("other", "2005").titled("Other show");
    builder.event("secret", "2007", "leaving").titled("Secret leaving").with("hidden", "defector");
    builder.event("draft", "2008").titled("Secret draft").hidden();
    const Snapshot snapshot = builder.buildSnapshot();
    const Publication publication = publish(snapshot, Policy::Published).value();
    PictureOptions options = {
        .format = PictureFormat::Svg, .range = TimeSpan{startOfYear(2000), startOfYear(2010)}, .rest = Rest::Dimmed};
    options.filter.artists = {builder.id<EntityId>("band")};

    const Page page = layOutPicture(publication, options, m_measure).value().page();
    const std::string svg = renderPicture(publication, options, m_measure).value().toStdString();

    EXPECT_EQ(page.scene.points.size(), 2U);
    EXPECT_THAT(svg, Not(HasSubstr("Secret")));
    EXPECT_THAT(svg, Not(HasSubstr("Withheld")));
}

TEST_F(Picture, InPdfListsEverySourceInFullAfterIt)
{
    const QString extracted = extractedText(bytesOf({.format = PictureFormat::Pdf, .size = {297, 210, true}}));

    EXPECT_TRUE(extracted.contains(QStringLiteral("listedonpage2")));
    EXPECT_TRUE(extracted.contains(QStringLiteral("CanK-poprattleNorthKorea?")));
    EXPECT_TRUE(extracted.contains(QStringLiteral("afterTheWashingtonPost,20August2019")));
    EXPECT_TRUE(extracted.contains(QStringLiteral("Whatrestsonthem")));
}

TEST_F(Picture, InSvgTellsTheSourcesOfEachEventAndListsThemInFull)
{
    const std::string svg = bytesOf({.format = PictureFormat::Svg});

    EXPECT_THAT(svg, HasSubstr("<desc>Unification concert"));
    EXPECT_THAT(svg, testing::ContainsRegex("<desc>[^<]*Sources: [0-9]+ [^<]*</desc>"));
    EXPECT_THAT(svg, HasSubstr("<metadata>"));
    EXPECT_THAT(svg, HasSubstr("Can K-pop rattle North Korea?"));
}

TEST_F(Picture, AlternativeTextSaysHowManySourcesAreIndependent)
{
    EXPECT_TRUE(alternativeText(m_publication, {}).contains(QStringLiteral(" of them independent.")));
}

TEST_F(Picture, LeavesTheTitleOutIfItIsEmpty)
{
    PictureOptions options = {.format = PictureFormat::Svg};
    options.title = QString();

    for (const SceneText& text : pageOf(options).texts) {
        EXPECT_NE(text.style.role, TextRole::PageTitle);
    }
}

TEST_F(Picture, OfYearsShowsJustThese)
{
    PictureOptions options;
    options.range = TimeSpan{TimePoint(1041379200), TimePoint(1072915200)}; // 2003.

    EXPECT_EQ(pageOf(options).scene.visible, options.range);
}

} // namespace
} // namespace tideline
