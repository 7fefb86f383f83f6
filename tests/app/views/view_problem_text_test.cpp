// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_problem_text.h"
#include "views/view_text.h"

#include <gtest/gtest.h>

#include <string>

namespace tideline {
namespace {

std::string problemOf(const char* text)
{
    const ViewTextResult<KeptView> view = parseView(text);
    return view ? std::string() : viewProblemText(view.error()).toStdString();
}

TEST(ViewProblemText, SaysWhereWhatAndWhatToDo)
{
    EXPECT_EQ(problemOf("red velvet"), "this is no view: a view begins with “tideline-view:”.");
    EXPECT_EQ(problemOf("tideline-view: group=singer"),
              "column 22: “singer” is none of the values of “group”: kind, artist, person, place, tag, source, none.");
    EXPECT_EQ(problemOf("tideline-view: years=2018..2003"),
              "column 22: “2018..2003” is no range. Write years=2003..2018 or years=2003-10-06..2018-04-01.");
    EXPECT_EQ(problemOf("tideline-view: artist="), "column 23: a value is missing for “artist”. Write artist=….");
    EXPECT_EQ(problemOf("tideline-view: name=a name=b"),
              "column 23: the field “name” is there twice. Take one of them away.");
    EXPECT_EQ(problemOf("tideline-view: text=\"a"),
              "column 21: the quote that begins here does not end. Close it with \".");
}

TEST(ViewProblemText, NamesTheFieldsWhereOneIsUnknown)
{
    const std::string text = problemOf("tideline-view: artst=a");

    EXPECT_EQ(text.find("column 16: a view has no field “artst”. It may have: name, text, artist, person"), 0U) << text;
}

TEST(ViewProblemText, NamesTheFileAndTheLine)
{
    const ViewTextProblem problem{.kind = ViewTextProblem::Kind::NotAList};

    const QString text = viewFileProblemText(QStringLiteral("/views.txt"), problem);

    EXPECT_TRUE(text.contains(QStringLiteral("/views.txt"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("line 1"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("were not changed"))) << text.toStdString();
}

} // namespace
} // namespace tideline
