// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "views/kept_views.h"

#include <QSettings>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {
namespace {

KeptViewEntry entry(const std::string& name)
{
    return {{.title = "Songs", .path = "/songs.tideline"}, {.name = name}};
}

class KeptViewsTest : public testing::Test {
protected:
    std::optional<QString> keep(const std::string& name)
    {
        return m_views.change([&name](KeptViewList& list) { keepView(list, entry(name)); });
    }

    std::string text() const { return test::contentOf(m_folder / "views.txt"); }

    test::TemporaryFolder m_folder;
    KeptViews m_views{test::toQString(m_folder / "views.txt")};
};

TEST_F(KeptViewsTest, AreNoneWithoutAFile)
{
    EXPECT_TRUE(m_views.read().value().empty());
}

TEST_F(KeptViewsTest, MakeTheirFolder)
{
    KeptViews views(test::toQString(m_folder / "new") + QStringLiteral("/views.txt"));
    ASSERT_TRUE(views.read().value().empty());

    EXPECT_EQ(views.change([](KeptViewList& list) { keepView(list, entry("One")); }), std::nullopt);

    EXPECT_EQ(views.read().value(), KeptViewList{entry("One")});
}

TEST_F(KeptViewsTest, AreThereAgainInAnotherRun)
{
    ASSERT_EQ(keep("One"), std::nullopt);
    ASSERT_EQ(keep("Two"), std::nullopt);

    const KeptViews others(m_views.path());

    EXPECT_EQ(others.read().value(), (KeptViewList{entry("One"), entry("Two")}));
}

TEST_F(KeptViewsTest, SayThatTheyHaveChanged)
{
    const QSignalSpy changed(&m_views, &KeptViews::changed);

    keep("One");

    EXPECT_EQ(changed.count(), 1);
}

TEST_F(KeptViewsTest, AddToWhatAnotherWindowKeptMeanwhile)
{
    KeptViews other(m_views.path());
    other.change([](KeptViewList& list) { keepView(list, entry("Other")); });

    keep("One");

    EXPECT_EQ(m_views.read().value(), (KeptViewList{entry("Other"), entry("One")}));
}

TEST_F(KeptViewsTest, InADamagedFileAreToldAndNotWrittenOver)
{
    const std::string damaged =
        "tideline-views 1\ntideline-collection: title=\"Songs\" path=\"/a\"\ntideline-view: name=\"On";
    test::writeFile(m_folder / "views.txt", damaged);

    const std::optional<QString> problem = keep("Two");

    ASSERT_TRUE(problem.has_value());
    EXPECT_TRUE(problem->contains(QStringLiteral("line 3, column 21"))) << problem->toStdString();
    EXPECT_TRUE(problem->contains(m_views.path()));
    EXPECT_EQ(text(), damaged);
}

TEST_F(KeptViewsTest, SayThatTheirFileCannotBeWritten)
{
    test::writeFile(m_folder / "file", "x");
    KeptViews views(test::toQString(m_folder / "file") + QStringLiteral("/views.txt"));

    const auto problem = views.change([](KeptViewList& list) { keepView(list, entry("One")); });

    EXPECT_TRUE(problem.has_value());
}

TEST_F(KeptViewsTest, StandBesideTheSettings)
{
    const QSettings settings(test::toQString(m_folder / "settings.ini"), QSettings::IniFormat);

    EXPECT_EQ(KeptViews::pathBeside(settings), m_views.path());
}

} // namespace
} // namespace tideline
