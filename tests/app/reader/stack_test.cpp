// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/stack.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

/// As high as its width is wide, so that the arithmetic shows.
class Square : public QWidget {
public:
    Square()
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
};

} // namespace

TEST(Stack, PlacesItsWidgetsBelowEachOtherAtOnce)
{
    Stack stack;
    auto* first = new Square;
    auto* second = new Square;
    stack.setMargins({10, 20, 10, 30});
    stack.add(first, 99);
    stack.add(second, 8);
    stack.show();

    stack.resize(120, stack.heightForWidth(120));

    EXPECT_EQ(first->geometry(), QRect(10, 20, 100, 100));
    EXPECT_EQ(second->geometry(), QRect(10, 128, 100, 100));
    EXPECT_EQ(stack.height(), 258);
}

TEST(Stack, KeepsToItsMeasureInTheMiddle)
{
    Stack stack;
    auto* widget = new Square;
    stack.setMeasure(100);
    stack.add(widget, 0);
    stack.show();

    stack.resize(300, 300);

    EXPECT_EQ(widget->geometry(), QRect(100, 0, 100, 100));
}

TEST(Stack, AGridHasAsManyColumnsAsFit)
{
    Stack stack;
    std::vector<QWidget*> widgets = {new Square, new Square, new Square};
    stack.addGrid(widgets, 0, 10, 90);
    stack.show();

    stack.resize(210, 400);
    EXPECT_EQ(widgets[1]->geometry(), QRect(110, 0, 100, 100));
    EXPECT_EQ(widgets[2]->geometry(), QRect(0, 110, 100, 100));

    stack.resize(180, 400);
    EXPECT_EQ(widgets[1]->geometry(), QRect(0, 190, 180, 180));
}

TEST(Stack, AHiddenWidgetTakesNoRoom)
{
    Stack stack;
    auto* hidden = new Square;
    auto* shown = new Square;
    stack.add(hidden, 0);
    stack.add(shown, 8);
    hidden->hide();

    EXPECT_EQ(stack.heightForWidth(50), 50);
}

} // namespace tideline
