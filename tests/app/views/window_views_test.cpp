// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"
#include "support/opened_session.h"
#include "theme/motion.h"
#include "views/view_text.h"
#include "views/window_views.h"

#include "time/calendar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last + 1)};
}

class WindowViewsTest : public testing::Test {
protected:
    WindowViewsTest()
    {
        setMotionReduced(true); // The camera arrives at once.
        m_canvas.resize(1000, 600);
        QObject::connect(&m_windowViews, &WindowViews::told, &m_canvas,
                         [this](const ViewMessage& message) { m_told.push_back(message); });
    }

    ~WindowViewsTest() override { setMotionReduced(false); }

    void go(const char* text) { m_windowViews.go(parseView(text).value()); }

    EntityId idOf(const char* key)
    {
        const auto index = std::get<EntityIndex>(*m_session->snapshot().findKey(key));
        return m_session->snapshot()[index].id;
    }

    test::TemporaryFolder m_folder;
    test::OpenedSession m_session{test::smallCollection().build()};
    TimelineCanvas m_canvas{*m_session, nullptr};
    KeptViews m_views{test::toQString(m_folder / "views.txt")};
    std::optional<ViewTheme> m_theme = ViewTheme::Light;
    WindowViews m_windowViews{*m_session, m_canvas, m_views,
                              ViewLook{[this] { return m_theme; }, [this](ViewTheme theme) { m_theme = theme; }},
                              nullptr};
    std::vector<ViewMessage> m_told;
};

TEST_F(WindowViewsTest, AViewIsShownInOneStepOfTheFilter)
{
    const QSignalSpy steps(&*m_session, &Session::filterChanged);

    go("tideline-view: artist=red-velvet years=2003..2018 span=2014..2018 group=artist theme=dark");

    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(m_session->filter(), (Filter{.artists = {idOf("red-velvet")}, .years = years(2003, 2018)}));
    EXPECT_EQ(m_canvas.camera().visible(), years(2014, 2018));
    EXPECT_EQ(m_canvas.laneArrangement().grouping, LaneGrouping::Artist);
    EXPECT_EQ(m_theme, ViewTheme::Dark);
    EXPECT_TRUE(m_told.empty());
}

TEST_F(WindowViewsTest, AViewWithoutASpanAndALookLeavesBothAsTheyAre)
{
    go("tideline-view: span=2014..2018");

    go("tideline-view: artist=red-velvet");

    EXPECT_EQ(m_canvas.camera().visible(), years(2014, 2018));
    EXPECT_EQ(m_theme, ViewTheme::Light);
}

TEST_F(WindowViewsTest, AViewKnowsWhatIsDoneWithTheRest)
{
    go("tideline-view: artist=red-velvet rest=hide");
    EXPECT_EQ(m_session->rest(), Rest::Hidden);
    EXPECT_EQ(m_windowViews.current().rest, Rest::Hidden);

    go("tideline-view: artist=baby-vox");

    EXPECT_EQ(m_session->rest(), Rest::Hidden) << "a view of before leaves it as it is";
}

TEST_F(WindowViewsTest, AViewOfEverythingHasNoRest)
{
    EXPECT_EQ(m_windowViews.current().rest, std::nullopt);
}

TEST_F(WindowViewsTest, WhatIsShownCanBeGoneBackTo)
{
    go("tideline-view: not-artist=baby-vox span=2014..2018 group=place hidden=unassigned folded=none theme=dark");
    const KeptView kept = m_windowViews.current();
    go("tideline-view: span=2003 theme=light");

    m_windowViews.go(kept);

    EXPECT_EQ(m_windowViews.current(), kept);
    EXPECT_EQ(formatView(kept), "tideline-view: not-artist=baby-vox rest=dim span=2014..2018 group=place folded=none "
                                "hidden=unassigned theme=dark");
}

TEST_F(WindowViewsTest, WhatTheCollectionDoesNotHaveIsLeftOutAndTold)
{
    go("tideline-view: artist=red-velvet,bts");

    EXPECT_THAT(m_session->filter().artists, ElementsAre(idOf("red-velvet")));
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_TRUE(m_told[0].text.contains(QStringLiteral("bts")));
}

TEST_F(WindowViewsTest, AViewCanBeCopiedAndPasted)
{
    go("tideline-view: artist=red-velvet span=2014..2018");
    m_windowViews.copy();
    go("tideline-view: span=2003");

    m_windowViews.paste();

    EXPECT_THAT(m_session->filter().artists, ElementsAre(idOf("red-velvet")));
    EXPECT_EQ(m_canvas.camera().visible(), years(2014, 2018));
    EXPECT_FALSE(m_told.back().way.isEmpty()); // It can be kept.
}

TEST_F(WindowViewsTest, WhatIsPastedAndIsNoViewIsToldAndChangesNothing)
{
    go("tideline-view: artist=red-velvet");
    QGuiApplication::clipboard()->setText(QStringLiteral("tideline-view: years=x"));

    m_windowViews.paste();

    EXPECT_THAT(m_session->filter().artists, ElementsAre(idOf("red-velvet")));
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_TRUE(m_told[0].text.contains(QStringLiteral("Column 22"))) << m_told[0].text.toStdString();
}

TEST_F(WindowViewsTest, ADamagedFileIsToldBeforeAnythingIsAsked)
{
    test::writeFile(m_folder / "views.txt", "[General]\n");

    m_windowViews.askAndKeep();

    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_TRUE(m_told[0].text.contains(m_views.path())) << m_told[0].text.toStdString();
}

} // namespace
} // namespace tideline
