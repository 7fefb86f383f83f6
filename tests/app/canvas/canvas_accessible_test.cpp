// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_accessible.h"
#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"

#include "time/calendar.h"

#include <QListWidget>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tideline {
namespace {

/// The canvas on the first collection as a screen reader finds it.
class AccessibleCanvas : public testing::Test {
protected:
    AccessibleCanvas()
    {
        m_canvas.resize(704, 740);
        m_canvas.show();
    }

    QAccessibleInterface& canvas() { return *QAccessible::queryAccessibleInterface(&m_canvas); }

    EventIndex event(const char* key) { return std::get<EventIndex>(*m_session->snapshot().findKey(key)); }

    std::vector<QAccessibleInterface*> children()
    {
        std::vector<QAccessibleInterface*> found;
        for (int index = 0; index < canvas().childCount(); ++index) {
            found.push_back(canvas().child(index));
        }
        return found;
    }

    QAccessibleInterface* childNamed(const QString& part)
    {
        for (QAccessibleInterface* child : children()) {
            if (child->text(QAccessible::Name).contains(part)) {
                return child;
            }
        }
        return nullptr;
    }

    QPoint onScreen(EventIndex wanted)
    {
        const Point centre = boxOf(m_canvas.scene(), wanted)->centre();
        return m_canvas.mapToGlobal(QPointF(centre.x, centre.y).toPoint());
    }

    QAccessibleInterface* childAtMarkOf(EventIndex wanted)
    {
        const QPoint place = onScreen(wanted);
        return canvas().childAt(place.x(), place.y());
    }

    void press(QAccessibleInterface& item)
    {
        item.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TEST_F(AccessibleCanvas, NamesAMarkByTitleDateAndKind)
{
    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));

    ASSERT_NE(concert, nullptr);
    EXPECT_EQ(concert->role(), QAccessible::ListItem);
    EXPECT_TRUE(concert->text(QAccessible::Name).contains(QStringLiteral("6 October 2003")));
    EXPECT_TRUE(concert->text(QAccessible::Name).contains(QStringLiteral("oncert")));
    EXPECT_TRUE(concert->text(QAccessible::Description).contains(QStringLiteral("Sources")));
}

TEST_F(AccessibleCanvas, SaysThatAMarkIsNotInTheFilter)
{
    const auto artist = std::get<EntityIndex>(*m_session->snapshot().findKey("red-velvet"));
    m_session->setFilter({.artists = {m_session->snapshot()[artist].id}});

    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));

    ASSERT_NE(concert, nullptr);
    EXPECT_TRUE(concert->text(QAccessible::Name).contains(QStringLiteral("not in the filter")));
    m_canvas.focusEvent(event("concert-2003"));
    EXPECT_TRUE(m_canvas.accessibleDescription().contains(QStringLiteral("not in the filter")));
}

TEST_F(AccessibleCanvas, TellsEachSubjectOfTheSceneOnce)
{
    std::set<QString> seen;
    const auto* accessible = CanvasAccessible::of(m_canvas);
    accessible->refresh();

    for (const CanvasItem& item : accessible->items()) {
        if (item.hit.subject) {
            const auto* mark = std::get_if<EventIndex>(&*item.hit.subject);
            const auto* entity = std::get_if<EntityIndex>(&*item.hit.subject);
            const QString key = mark != nullptr ? QStringLiteral("event %1").arg(mark->value())
                                                : QStringLiteral("entity %1").arg(entity->value());
            EXPECT_TRUE(seen.insert(key).second) << key.toStdString();
        }
    }

    EXPECT_GT(seen.size(), 10U);
    for (const ScenePoint& point : m_canvas.scene().points) {
        if (const auto* mark = std::get_if<EventIndex>(&point.subject)) {
            EXPECT_TRUE(seen.contains(QStringLiteral("event %1").arg(mark->value())));
        }
    }
}

TEST_F(AccessibleCanvas, FindsEachChildWhereItIsDrawn)
{
    for (QAccessibleInterface* child : children()) {
        EXPECT_EQ(canvas().child(canvas().indexOfChild(child)), child);
        EXPECT_EQ(child->parent(), &canvas());
        EXPECT_TRUE(child->rect().isValid()) << child->text(QAccessible::Name).toStdString();
    }
    const std::optional<Box> box = boxOf(m_canvas.scene(), event("concert-2003"));
    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));
    EXPECT_EQ(
        concert->rect(),
        QRectF(box->x, box->y, box->width, box->height).toAlignedRect().translated(m_canvas.mapToGlobal(QPoint(0, 0))));
}

TEST_F(AccessibleCanvas, PressingAMarkOpensIt)
{
    press(*childAtMarkOf(event("concert-2003")));

    EXPECT_EQ(m_session->currentEvent(), event("concert-2003"));
}

TEST_F(AccessibleCanvas, AFoldIsOneChildThatSaysHowManyMoreAndListsThem)
{
    const EventIndex show = event("concert-2018-spring-is-coming");
    const auto fold = std::find_if(m_canvas.scene().points.begin(), m_canvas.scene().points.end(),
                                   [show](const ScenePoint& point) { return point.subject == MarkSubject(show); });
    ASSERT_NE(fold, m_canvas.scene().points.end());
    ASSERT_GT(fold->foldedCount, 0U);

    QAccessibleInterface* child = childAtMarkOf(show);
    child->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());

    EXPECT_TRUE(child->text(QAccessible::Name).contains(QStringLiteral("%1 more at this mark").arg(fold->foldedCount)));
    EXPECT_TRUE(m_canvas.findChild<QListWidget*>()->isVisible());
}

TEST_F(AccessibleCanvas, TheKeysTakeTheFocusFromChildToChild)
{
    m_canvas.activateWindow();
    m_canvas.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_canvas));

    m_canvas.focusEvent(event("concert-2003"));

    QAccessibleInterface* focused = canvas().focusChild();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(focused->state().focused);
    EXPECT_FALSE(focused->state().selected);
    EXPECT_TRUE(focused->text(QAccessible::Name).contains(QStringLiteral("6 October 2003")));
}

TEST_F(AccessibleCanvas, TheOpenEventIsTheSelectedChild)
{
    m_session->go(EventPage{m_session->snapshot().columns().id[event("concert-2003").value()]});

    const auto isSelected = [](QAccessibleInterface* child) { return child->state().selected != 0; };
    const std::vector<QAccessibleInterface*> all = children();
    EXPECT_EQ(std::count_if(all.begin(), all.end(), isSelected), 1);
    EXPECT_TRUE(childAtMarkOf(event("concert-2003"))->state().selected);
}

TEST_F(AccessibleCanvas, AnItemCanTakeTheFocusOfTheKeys)
{
    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));

    concert->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());

    EXPECT_EQ(m_canvas.focusedEvent(), event("concert-2003"));
}

TEST_F(AccessibleCanvas, TheHeadOfALaneLabelsItsMarksAndFoldsIt)
{
    QAccessibleInterface* head = childNamed(QStringLiteral("Events, "));
    ASSERT_NE(head, nullptr);
    EXPECT_EQ(head->role(), QAccessible::Button);
    EXPECT_TRUE(head->state().expanded);
    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));
    const auto labels = concert->relations(QAccessible::Label);
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.front().first, head);

    press(*head);

    head = childNamed(QStringLiteral("Events, "));
    EXPECT_TRUE(head->state().collapsed);
}

TEST_F(AccessibleCanvas, ChildrenComeAndGoWithTheView)
{
    const QPoint place = onScreen(event("concert-2003"));
    ASSERT_NE(canvas().childAt(place.x(), place.y()), nullptr);

    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2016), startOfYear(2019)}));

    for (QAccessibleInterface* child : children()) {
        EXPECT_FALSE(child->text(QAccessible::Name).contains(QStringLiteral("6 October 2003")));
    }
}

TEST_F(AccessibleCanvas, AChildStaysTheSameWhileTheViewMoves)
{
    QAccessibleInterface* before = childAtMarkOf(event("concert-2003"));
    const QRect rect = before->rect();

    m_canvas.setCamera(m_canvas.camera().pannedBy(0.05));

    QAccessibleInterface* after = childAtMarkOf(event("concert-2003"));
    EXPECT_EQ(after, before);
    EXPECT_NE(after->rect(), rect);
}

TEST_F(AccessibleCanvas, SpeaksKorean)
{
    m_session->setLanguage(QStringLiteral("ko"));

    QAccessibleInterface* concert = childAtMarkOf(event("concert-2003"));

    EXPECT_TRUE(concert->text(QAccessible::Name).contains(QStringLiteral("2003년 10월 6일")));
}

TEST_F(AccessibleCanvas, SaysThatSourcesDisagree)
{
    const CollectionContents contents =
        test::smallCollection().event("concert-1999", "1999-05").disputed("1998-03").sourced("post").build();
    test::OpenedSession session(contents);
    TimelineCanvas canvas(*session, nullptr);
    canvas.resize(704, 740);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&canvas);

    int disputed = 0;
    for (int index = 0; index < accessible->childCount(); ++index) {
        const QString name = accessible->child(index)->text(QAccessible::Name);
        disputed += name.contains(QStringLiteral("sources disagree on the date")) ? 1 : 0;
    }

    EXPECT_EQ(disputed, 1);
}

TEST_F(AccessibleCanvas, TellsTheThreadsOfWhatIsOpen)
{
    const EventIndex leaving = event("han-leaves");
    m_session->go(EventPage{m_session->snapshot().columns().id[leaving.value()]});

    const std::vector<QAccessibleInterface*> all = children();

    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](QAccessibleInterface* child) {
        return child->text(QAccessible::Description).contains(QStringLiteral("Han Song-ee: Left"));
    }));
}

TEST_F(AccessibleCanvas, TheHeadOfALaneHasAMenu)
{
    QAccessibleInterface* head = childNamed(QStringLiteral("Artists, "));
    ASSERT_NE(head, nullptr);

    EXPECT_TRUE(head->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
}

TEST_F(AccessibleCanvas, AChildThatHasGoneIsForgotten)
{
    const QAccessible::Id concert = QAccessible::uniqueId(childAtMarkOf(event("concert-2003")));
    ASSERT_NE(QAccessible::accessibleInterface(concert), nullptr);

    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2016), startOfYear(2019)}));
    canvas().childCount();

    EXPECT_EQ(QAccessible::accessibleInterface(concert), nullptr);
}

} // namespace
} // namespace tideline
