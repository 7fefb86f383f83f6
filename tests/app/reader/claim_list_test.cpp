// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/claim_list.h"
#include "reader/disagreement_note.h"
#include "reader/entity_view.h"
#include "reader/prose.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QTextBlock>
#include <QTextDocument>
#include <gtest/gtest.h>

namespace tideline {

namespace {

/// A person whose place of study and date are told differently.
class ClaimLists : public testing::Test {
protected:
    ClaimLists()
    {
        m_builder.place("chongjin", "Chongjin").titled("청진", "ko").place("pyongyang", "Pyongyang");
        m_builder.source("asia", "Asia Economy").source("billboard", "Billboard").source("post", "Post");
        m_builder.defector("kang", "Kang Na-ra");
    }

    void claim(const std::string& field, const std::string& value, ClaimStatus status, const LocalizedText& reason = {},
               const std::string& source = "")
    {
        Claim made{.field = field, .value = value, .status = status, .reason = reason};
        if (!source.empty()) {
            made.citations.push_back({.source = m_builder.id<SourceId>(source), .locator = "p. 3"});
        }
        m_builder.claimed(made);
    }

    /// What the rows of the person's first disagreement say.
    QStringList rows(const QString& language = QStringLiteral("en"))
    {
        QStringList texts;
        test::OpenedSession session(m_builder.build());
        session->setLanguage(language);
        SourceNumbers numbers;
        const auto found = disagreementsOf(session->snapshot(), EntityIndex(0), language);
        if (!found.empty()) {
            const ClaimList list(*session, numbers, found.front());
            for (const ClaimRow* row : list.rows()) {
                texts << row->prose().toPlainText().remove(kWordJoiner);
            }
        }
        return texts;
    }

    test::CollectionBuilder m_builder;
};

} // namespace

TEST_F(ClaimLists, OfferToAcceptEachClaimThatIsNot)
{
    claim("studyPlace", "pyongyang", ClaimStatus::Disputed);
    claim("studyPlace", "chongjin", ClaimStatus::Accepted);
    test::OpenedSession session(m_builder.build());
    SourceNumbers numbers;
    const auto found = disagreementsOf(session->snapshot(), EntityIndex(0), QStringLiteral("en"));
    DisagreementNote note(*session, numbers, found.at(0), {}, DisagreementNote::Begin::Open);
    std::vector<AcceptClaim> wanted;
    QObject::connect(&note, &DisagreementNote::acceptWanted,
                     [&wanted](const AcceptClaim& action) { wanted.push_back(action); });

    for (const ClaimRow* row : note.claims().rows()) {
        for (auto* prose : row->findChildren<Prose*>()) {
            if (prose->toHtml().contains(QStringLiteral("accept:"))) {
                emit prose->anchorClicked(QUrl(QStringLiteral("accept:")));
            }
        }
    }

    const RecordId person = toRecordId(session->snapshot().entities()[0].id);
    EXPECT_EQ(wanted, std::vector{(AcceptClaim{.record = person, .claim = 0})});
}

TEST_F(ClaimLists, TellEachValueWithStatusSourceAndReasonTheAcceptedOneFirst)
{
    claim("studyPlace", "pyongyang", ClaimStatus::Disputed, {{"en", "One page alone."}}, "billboard");
    claim("studyPlace", "chongjin", ClaimStatus::Accepted, {{"en", "Two pages agree."}}, "asia");

    const QStringList texts = rows();

    ASSERT_EQ(texts.size(), 2);
    EXPECT_EQ(texts[0].toStdString(), "Chongjin  accepted\nAsia Economy, p. 31\nTwo pages agree.");
    EXPECT_EQ(texts[1].toStdString(), "Pyongyang  disputed\nBillboard, p. 32\nOne page alone.");
}

TEST_F(ClaimLists, SayWhenNoSourceAndNoReasonIsGiven)
{
    claim("age", "14", ClaimStatus::Rejected);

    EXPECT_EQ(rows(), (QStringList{QStringLiteral("14  rejected\nNo source is named.\nNo reason is given.")}));
}

TEST_F(ClaimLists, NameTheLanguageOfAReasonThatIsNotInTheReadersOwn)
{
    claim("age", "14", ClaimStatus::Rejected, {{"ko", "오식이다."}});

    const QStringList texts = rows();

    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.front().contains(QStringLiteral("오식이다."))) << texts.front().toStdString();
    EXPECT_TRUE(texts.front().contains(QStringLiteral("Korean"))) << texts.front().toStdString();
}

TEST_F(ClaimLists, ShowWhatTheRecordHoldsWhereNoClaimIsAccepted)
{
    m_builder.active("1997/2006");
    claim("activeYears", "1997/2004", ClaimStatus::Disputed, {}, "post");

    const QStringList texts = rows();

    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts[0].startsWith(QStringLiteral("1997–2006  accepted"))) << texts[0].toStdString();
}

TEST_F(ClaimLists, KeepTheDateAsItWasWrittenUnderThePointer)
{
    claim("birthDate", "1990~", ClaimStatus::Disputed);
    test::OpenedSession session(m_builder.build());
    SourceNumbers numbers;
    const ClaimRow row(
        *session, numbers,
        disagreementsOf(session->snapshot(), EntityIndex(0), QStringLiteral("en")).front().disputed.front(), QString());

    const QTextCharFormat value = row.prose().document()->begin().begin().fragment().charFormat();

    EXPECT_EQ(row.prose().document()->begin().begin().fragment().text(), QStringLiteral("about 1990"));
    EXPECT_EQ(value.toolTip(), QStringLiteral("EDTF 1990~"));
}

TEST_F(ClaimLists, StrikeOutWhatIsRejectedAndNothingElse)
{
    claim("age", "14", ClaimStatus::Rejected);
    claim("age", "23", ClaimStatus::Accepted);
    test::OpenedSession session(m_builder.build());
    SourceNumbers numbers;
    const ClaimList list(*session, numbers,
                         disagreementsOf(session->snapshot(), EntityIndex(0), QStringLiteral("en")).front());

    const auto isStruck = [&](std::size_t row) {
        return list.rows()[row]->prose().document()->begin().begin().fragment().charFormat().fontStrikeOut();
    };

    EXPECT_FALSE(isStruck(0));
    EXPECT_TRUE(isStruck(1));
}

TEST_F(ClaimLists, AreNotMadeForAPersonWhoIsProtected)
{
    claim("age", "14", ClaimStatus::Rejected);
    m_builder.protectedAs("Haneul");

    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(ClaimLists, SayThatNothingIsAccepted)
{
    claim("age", "14", ClaimStatus::Disputed);
    claim("age", "15", ClaimStatus::Disputed);
    test::OpenedSession session(m_builder.build());

    const QString text = test::textOf(EntityView(*session, session->snapshot().entities().front().id));

    EXPECT_TRUE(text.contains(QStringLiteral("None of these values is accepted."))) << text.toStdString();
}

} // namespace tideline
