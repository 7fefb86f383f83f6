// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/user_folder.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <gtest/gtest.h>

namespace tideline {
namespace {

/// A home that lasts for one test.
class UserFolder : public testing::Test {
protected:
    void SetUp() override { qputenv("HOME", m_home.path().c_str()); }
    void TearDown() override { qputenv("HOME", m_homeBefore); }

    QString home() const { return QString::fromStdString(m_home.path().string()); }

private:
    test::TemporaryFolder m_home;
    QByteArray m_homeBefore = qgetenv("HOME");
};

TEST_F(UserFolder, IsTheFolderOfItsSortWhereThereIsOne)
{
    ASSERT_TRUE(QDir(home()).mkdir(QStringLiteral("Documents")));

    EXPECT_EQ(userFolder(QStandardPaths::DocumentsLocation), home() + QStringLiteral("/Documents"));
}

TEST_F(UserFolder, IsTheHomeWhereThereIsNone)
{
    EXPECT_EQ(userFolder(QStandardPaths::DocumentsLocation), home());
}

} // namespace
} // namespace tideline
