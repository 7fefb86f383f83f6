// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "window/window_settings.h"

#include <QSettings>
#include <gtest/gtest.h>

namespace tideline {

/// Settings in a file of their own.
class WindowSettingsTest : public testing::Test {
protected:
    test::TemporaryFolder m_folder;
    QSettings m_file{test::toQString(m_folder / "settings.ini"), QSettings::IniFormat};
    WindowSettings m_settings{m_file};
};

TEST_F(WindowSettingsTest, WhatWasSetIsThereAgain)
{
    m_settings.setAppearance(Appearance::Dark);
    m_settings.setTextScale(1.5);
    m_settings.setLanguage(QStringLiteral("ko"));
    m_settings.setLastPlace(QStringLiteral("/a.tideline"), QStringLiteral("concert-2003"));

    EXPECT_EQ(m_settings.appearance(), Appearance::Dark);
    EXPECT_EQ(m_settings.textScale(), 1.5);
    EXPECT_EQ(m_settings.language(), QStringLiteral("ko"));
    EXPECT_EQ(m_settings.lastPlace(QStringLiteral("/a.tideline")), QStringLiteral("concert-2003"));
}

TEST_F(WindowSettingsTest, KeepsHighContrastAndReducedMotion)
{
    EXPECT_FALSE(m_settings.isMotionReduced());

    m_settings.setAppearance(Appearance::HighContrast);
    m_settings.setMotionReduced(true);

    EXPECT_EQ(m_settings.appearance(), Appearance::HighContrast);
    EXPECT_TRUE(m_settings.isMotionReduced());
}

TEST_F(WindowSettingsTest, KeepsWhatIsDoneWithTheRest)
{
    EXPECT_EQ(m_settings.rest(), Rest::Dimmed);

    m_settings.setRest(Rest::Hidden);

    EXPECT_EQ(m_settings.rest(), Rest::Hidden);
}

TEST_F(WindowSettingsTest, KeepsHowFacetsAreSorted)
{
    EXPECT_TRUE(m_settings.facetsByCount().isEmpty());

    m_settings.setFacetsByCount({QStringLiteral("artists"), QStringLiteral("tags")});

    EXPECT_EQ(m_settings.facetsByCount(), (QStringList{QStringLiteral("artists"), QStringLiteral("tags")}));
}

TEST_F(WindowSettingsTest, APlaceBelongsToItsCollection)
{
    m_settings.setLastPlace(QStringLiteral("/a.tideline"), QStringLiteral("concert-2003"));

    EXPECT_EQ(m_settings.lastPlace(QStringLiteral("/b.tideline")), QString());
}

TEST_F(WindowSettingsTest, NonsenseInTheFileGivesTheDefault)
{
    m_file.setValue(QStringLiteral("textScale"), QStringLiteral("huge"));
    m_file.setValue(QStringLiteral("appearance"), 17);
    m_file.setValue(QStringLiteral("language"), QStringLiteral("xx"));

    EXPECT_EQ(m_settings.textScale(), 1.0);
    EXPECT_EQ(m_settings.appearance(), Appearance::System);
    EXPECT_FALSE(m_settings.language() == QStringLiteral("xx"));
}

TEST_F(WindowSettingsTest, RecentFilesAreThoseThatAreThereNewestFirst)
{
    test::writeFile(m_folder / "first.tideline", "x");
    test::writeFile(m_folder / "second.tideline", "x");
    const QString first = test::toQString(m_folder / "first.tideline");
    const QString second = test::toQString(m_folder / "second.tideline");

    m_settings.addRecentFile(first);
    m_settings.addRecentFile(test::toQString(m_folder / "gone.tideline"));
    m_settings.addRecentFile(second);
    m_settings.addRecentFile(first);

    EXPECT_EQ(m_settings.recentFiles(), (QStringList{first, second}));
}

TEST_F(WindowSettingsTest, ResetLayoutForgetsPanelsAndKeepsTheRest)
{
    m_settings.setFilterCollapsed(true, true);
    m_settings.setLanguage(QStringLiteral("ko"));

    m_settings.resetLayout();

    EXPECT_FALSE(m_settings.isFilterCollapsed(true));
    EXPECT_EQ(m_settings.language(), QStringLiteral("ko"));
}

} // namespace tideline
