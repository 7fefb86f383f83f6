// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/export_dialog.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"
#include "support/temporary_folder.h"
#include "words/language.h"

#include <QComboBox>
#include <QLabel>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace tideline {
namespace {

using testing::IsEmpty;
using testing::StartsWith;

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest()
    {
        m_language.setLanguage(QStringLiteral("en"));
        m_dialog = std::make_unique<ExportDialog>(*m_session, m_session->snapshot().extent().value(), LaneArrangement(),
                                                  nullptr);
    }

    bool saysSomewhere(const QString& text) const
    {
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text().contains(text); });
    }

    LanguageController m_language;
    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    std::unique_ptr<ExportDialog> m_dialog;
    test::TemporaryFolder m_folder;
};

TEST_F(ExportDialogTest, SaysHowManyAppearWithoutAName)
{
    EXPECT_TRUE(saysSomewhere(QStringLiteral("1 person appears without a name")));
}

TEST_F(ExportDialogTest, StartsWithThePictureForTheWeb)
{
    EXPECT_EQ(m_dialog->options().size, (PictureSize{1600, 900, false}));
}

TEST_F(ExportDialogTest, TakesTheFilterOfTheSession)
{
    m_session->setFilter(test::textFilter("2003"));

    EXPECT_EQ(m_dialog->options().filter, m_session->filter());
}

TEST_F(ExportDialogTest, DimsTheRestAsTheWindowDoes)
{
    EXPECT_EQ(m_dialog->options().rest, Rest::Dimmed);

    m_session->setRest(Rest::Hidden);

    EXPECT_EQ(m_dialog->options().rest, Rest::Hidden);
}

TEST_F(ExportDialogTest, DrawsAllThreadsUntilOthersAreChosen)
{
    EXPECT_EQ(m_dialog->options().threads, ThreadChoice::All);

    m_dialog->findChild<QComboBox*>(QStringLiteral("threads"))->setCurrentIndex(2);

    EXPECT_EQ(m_dialog->options().threads, ThreadChoice::None);
}

TEST_F(ExportDialogTest, SavesThePicture)
{
    const std::filesystem::path path = m_folder / "timeline.png";

    EXPECT_TRUE(m_dialog->saveTo(test::toQString(path)));

    EXPECT_THAT(test::contentOf(path), StartsWith("\x89PNG"));
}

TEST_F(ExportDialogTest, SaysWhyAPictureCannotBeSaved)
{
    EXPECT_FALSE(m_dialog->saveTo(test::toQString(m_folder / "no/such/folder/timeline.png")));

    EXPECT_TRUE(saysSomewhere(QStringLiteral("folder")));
    EXPECT_THAT(m_folder.names(), IsEmpty());
}

} // namespace
} // namespace tideline
