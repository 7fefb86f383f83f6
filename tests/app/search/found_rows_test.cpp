// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"
#include "search/found_row.h"
#include "support/opened_session.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

class FoundRows : public testing::Test {
protected:
    std::vector<FoundRow> rowsOf(const char* text)
    {
        return foundRows(*m_session, search(m_session->snapshot(), parseSearch(text), m_session->languageTag(), 20));
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
};

TEST_F(FoundRows, SayWhatIsFoundAndWhat)
{
    const FoundRow row = rowsOf("tvxq").at(0);

    EXPECT_EQ(row.name, QStringLiteral("TVXQ!"));
    EXPECT_EQ(row.sort, QStringLiteral("Artist"));
    EXPECT_EQ(row.nameMarks, (QList<FoundRow::Mark>{{0, 4}}));
}

TEST_F(FoundRows, ShowTheNameInWhichItWasFound)
{
    const FoundRow row = rowsOf("ㄷㅂㅅㄱ").at(0);

    EXPECT_EQ(row.name, QStringLiteral("TVXQ!"));
    EXPECT_EQ(row.detail, QStringLiteral("동방신기"));
    EXPECT_EQ(row.detailMarks, (QList<FoundRow::Mark>{{0, 4}}));
}

TEST_F(FoundRows, OfEventsTellKindAndDate)
{
    const FoundRow row = rowsOf("\"we are one\"").at(0);

    EXPECT_TRUE(row.sort.contains(QStringLiteral("2018"))) << row.sort.toStdString();
}

TEST_F(FoundRows, GoToThePageOfTheirRecord)
{
    rowsOf("tvxq").at(0).choose();

    const auto* page = std::get_if<EntityPage>(&m_session->location());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(m_session->snapshot()[*m_session->snapshot().find(page->entity)].key, "tvxq");
}

TEST_F(FoundRows, OfTagsFilterByThem)
{
    rowsOf("tag:press").at(0).choose();

    EXPECT_EQ(m_session->filter().tags.size(), 1U);
}

} // namespace
} // namespace tideline
