// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"
#include "theme/theme.h"
#include "window/workspace.h"
#include "words/language.h"

#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

struct Look {
    QSize size;
    const char* language;
    double textScale = 1;
};

std::string nameOf(const testing::TestParamInfo<Look>& look)
{
    return std::to_string(look.param.size.width()) + look.param.language +
           std::to_string(static_cast<int>(100 * look.param.textScale));
}

/// The whole window on the first collection as it first opens, with the front page in the reader.
class WindowPicture : public testing::TestWithParam<Look> {
protected:
    WindowPicture()
    {
        m_language.setLanguage(QLatin1String(GetParam().language));
        setTextScale(GetParam().textScale);
        m_workspace.window().restore();
        m_workspace.session().setLanguage(QLatin1String(GetParam().language));
        m_workspace.window().resize(GetParam().size);
        m_workspace.window().openCollection(m_file.path(), true);
        m_workspace.window().show();
        QApplication::processEvents();
    }

    ~WindowPicture() override
    {
        setTextScale(1);
        m_language.setLanguage(QStringLiteral("en"));
    }

    TimelineCanvas& canvas() { return *m_workspace.window().findChild<TimelineCanvas*>(); }
    const Scene& scene() { return canvas().scene(); }

    bool hasLabelOf(const char* key)
    {
        const MarkSubject subject = std::get<EventIndex>(*m_workspace.session().snapshot().findKey(key));
        return std::any_of(scene().texts.begin(), scene().texts.end(), [&](const SceneText& text) {
            return text.subject == subject && text.style.role == TextRole::Label;
        });
    }

    test::TemporaryFolder m_folder;
    QSettings m_settings{test::toQString(m_folder / "settings.ini"), QSettings::IniFormat};
    test::OpenedSession m_file{firstCollection()};
    LanguageController m_language;
    Workspace m_workspace{m_language, m_settings};
};

using FirstWindowPicture = WindowPicture;

TEST_P(FirstWindowPicture, LabelsBothShowsAndTheLeavingOfTheThreeNamedWomen)
{
    ASSERT_EQ(m_workspace.window().size(), GetParam().size);
    ASSERT_EQ(m_workspace.session().location(), Location(FrontPage{}));

    for (const char* key :
         {"concert-2003", "concert-2018-spring-is-coming", "ryu-leaves", "kang-leaves", "han-leaves"}) {
        EXPECT_TRUE(hasLabelOf(key)) << key;
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, FirstWindowPicture,
                         testing::Values(Look{{960, 600}, "en"}, Look{{960, 600}, "ko"}, Look{{1440, 900}, "en"},
                                         Look{{1440, 900}, "ko"}),
                         nameOf);

using AnyWindowPicture = WindowPicture;

TEST_P(AnyWindowPicture, HasTheHeadsOfAllFiveLanes)
{
    ASSERT_EQ(scene().lanes.size(), 5U);
    for (const SceneLane& lane : scene().lanes) {
        EXPECT_FALSE(lane.head.isEmpty());
        EXPECT_GE(lane.head.x, 0);
        EXPECT_LE(lane.head.right(), canvas().width());
        EXPECT_LE(lane.head.bottom(), canvas().height());
        EXPECT_EQ(hitTest(scene(), lane.head.centre())->laneHead, lane.key);
    }
}

TEST_P(AnyWindowPicture, CutsNoTextOfTheCanvasAtItsEdges)
{
    for (const SceneText& text : scene().texts) {
        EXPECT_GE(text.box.x, 0) << text.text;
        EXPECT_LE(text.box.right(), canvas().width()) << text.text;
        EXPECT_LE(text.box.bottom(), canvas().height()) << text.text;
    }
}

TEST_P(AnyWindowPicture, CoversNoTextOfTheCanvasByTheZoomControls)
{
    const QWidget& zoomBar = *m_workspace.window().findChild<QWidget*>(QStringLiteral("zoomBar"));
    const QRect bar(canvas().mapFromGlobal(zoomBar.mapToGlobal(QPoint())), zoomBar.size());
    ASSERT_TRUE(zoomBar.isVisible());

    for (const SceneText& text : scene().texts) {
        const QRectF box(text.box.x, text.box.y, text.box.width, text.box.height);
        EXPECT_FALSE(QRectF(bar).intersects(box)) << text.text;
    }
}

TEST_P(AnyWindowPicture, UnfoldsEachLaneWhenItsHeadIsClicked)
{
    for (const Lane lane : {Lane::Artists, Lane::Works, Lane::Context, Lane::Defectors, Lane::Events}) {
        const auto shown = [&] {
            return *std::find_if(scene().lanes.begin(), scene().lanes.end(),
                                 [lane](const SceneLane& candidate) { return candidate.key == LaneKey(lane); });
        };
        if (shown().folded) {
            const Point head = shown().head.centre();
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPointF(head.x, head.y).toPoint());
        }

        EXPECT_FALSE(shown().folded) << static_cast<int>(lane);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, AnyWindowPicture,
                         testing::Values(Look{{960, 600}, "en"}, Look{{960, 600}, "en", 1.5}, Look{{960, 600}, "en", 2},
                                         Look{{960, 600}, "ko"}, Look{{960, 600}, "ko", 1.5}, Look{{960, 600}, "ko", 2},
                                         Look{{1440, 900}, "en"}, Look{{1440, 900}, "en", 2},
                                         Look{{1440, 900}, "ko", 1.5}, Look{{1440, 900}, "ko", 2}),
                         nameOf);

} // namespace
} // namespace tideline
