// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/thread_layer.h"
#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"
#include "theme/theme.h"
#include "words/tie_sentence.h"

#include <QImage>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tideline {
namespace {

/// The canvas on the first collection, as large as it is in a window of 1440 by 900.
class ThreadsOnTheCanvas : public testing::Test {
protected:
    ThreadsOnTheCanvas() { m_canvas.resize(704, 740); }

    MarkSubject event(const char* key) { return std::get<EventIndex>(*m_session->snapshot().findKey(key)); }

    void goToEvent(const char* key)
    {
        const EventIndex index = std::get<EventIndex>(*m_session->snapshot().findKey(key));
        m_session->go(EventPage{m_session->snapshot().columns().id[index.value()]});
    }

    void goToEntity(const char* key)
    {
        const EntityIndex index = std::get<EntityIndex>(*m_session->snapshot().findKey(key));
        m_session->go(EntityPage{m_session->snapshot()[index].id});
    }

    void goToStory(const char* key)
    {
        const StoryIndex index = std::get<StoryIndex>(*m_session->snapshot().findKey(key));
        m_session->go(StoryPage{m_session->snapshot()[index].id, std::nullopt});
    }

    bool joins(const char* from, const char* to)
    {
        const std::vector<SceneThread>& threads = m_canvas.threads().threads;
        return std::any_of(threads.begin(), threads.end(), [&](const SceneThread& thread) {
            return thread.from == event(from) && thread.to == event(to);
        });
    }

    /// The sentences of all threads, in English.
    std::set<QString> sentences()
    {
        std::set<QString> all;
        for (const SceneThread& thread : m_canvas.threads().threads) {
            for (const ThreadMeaning& meaning : thread.meanings) {
                all.insert(threadSentence(m_session->snapshot(), meaning, QStringLiteral("en")));
            }
        }
        return all;
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TEST_F(ThreadsOnTheCanvas, AreNotThereAtFirst)
{
    EXPECT_TRUE(m_canvas.threads().threads.empty());
}

TEST_F(ThreadsOnTheCanvas, LeadFromTheConcertOf2003OverHanSongEeTo2013)
{
    goToEntity("han-song-ee");

    EXPECT_TRUE(joins("concert-2003", "han-sees-video"));
    EXPECT_TRUE(joins("han-sees-video", "han-leaves"));
}

TEST_F(ThreadsOnTheCanvas, LeadTheSameWayFromTheConcert)
{
    goToEvent("concert-2003");

    EXPECT_TRUE(joins("concert-2003", "han-sees-video"));
    EXPECT_TRUE(joins("han-sees-video", "han-leaves"));
}

TEST_F(ThreadsOnTheCanvas, ShowWhomAStoryIsAbout)
{
    goToStory("story-han-song-ee");

    EXPECT_TRUE(joins("concert-2003", "han-sees-video"));
    EXPECT_TRUE(m_canvas.threads().dimsRest);
}

TEST_F(ThreadsOnTheCanvas, TellNothingOfTheWomanWithoutAName)
{
    goToStory("story-unnamed-woman");

    EXPECT_TRUE(m_canvas.threads().threads.empty());
}

TEST_F(ThreadsOnTheCanvas, AreAllThereOnRequest)
{
    m_canvas.setShowsAllThreads(true);

    EXPECT_TRUE(sentences().contains(QStringLiteral("Han Song-ee saw on video Baby V.O.X")));
    EXPECT_TRUE(sentences().contains(QStringLiteral("Ryu Hee-jin heard Westlife")));
    EXPECT_FALSE(m_canvas.threads().dimsRest);
}

TEST_F(ThreadsOnTheCanvas, AreThoseOfTheFilter)
{
    m_canvas.setShowsAllThreads(true);
    Filter filter;
    const EntityIndex westlife = std::get<EntityIndex>(*m_session->snapshot().findKey("westlife"));
    filter.artists = {m_session->snapshot()[westlife].id};

    m_session->setFilter(filter);

    EXPECT_TRUE(sentences().contains(QStringLiteral("Ryu Hee-jin heard Westlife")));
    EXPECT_FALSE(sentences().contains(QStringLiteral("Han Song-ee saw on video Baby V.O.X")));
}

TEST_F(ThreadsOnTheCanvas, ComeAndGoWithoutANewScene)
{
    const Scene* before = &m_canvas.scene();
    const std::size_t marks = before->points.size();

    goToEvent("concert-2003");

    EXPECT_EQ(&m_canvas.scene(), before);
    EXPECT_EQ(m_canvas.scene().points.size(), marks);
    EXPECT_FALSE(m_canvas.threads().threads.empty());
}

TEST_F(ThreadsOnTheCanvas, PaintTheirMarksAsTheyAreAndDimTheRest)
{
    goToEvent("han-leaves");
    const Point lit = boxOf(m_canvas.scene(), event("han-sees-video"))->centre();
    const Point dimmed = boxOf(m_canvas.scene(), event("kang-leaves"))->centre();

    const QImage image = m_canvas.grab().toImage();

    const QColor lane = themeColour(ColourRole::LaneDefectors);
    EXPECT_EQ(image.pixelColor(static_cast<int>(lit.x), static_cast<int>(lit.y)), lane);
    EXPECT_GT(image.pixelColor(static_cast<int>(dimmed.x), static_cast<int>(dimmed.y)).lightness(),
              lane.lightness() + 40);
}

TEST_F(ThreadsOnTheCanvas, PaintTheCurve)
{
    goToEvent("concert-2003");
    const auto& threads = m_canvas.threads().threads;
    const auto thread = std::find_if(threads.begin(), threads.end(), [&](const SceneThread& candidate) {
        return candidate.to == event("han-sees-video");
    });
    ASSERT_NE(thread, threads.end());
    const Point middle = pointAt(thread->curve, kArrowShare);

    const QImage image = m_canvas.grab().toImage();

    EXPECT_EQ(image.pixelColor(static_cast<int>(middle.x), static_cast<int>(middle.y)),
              themeColour(ColourRole::LaneEvents));
}

TEST_F(ThreadsOnTheCanvas, SpeakTheLanguageOfTheSession)
{
    m_session->setLanguage(QStringLiteral("ko"));
    goToEntity("han-song-ee");

    const auto& threads = m_canvas.threads().threads;

    EXPECT_TRUE(std::any_of(threads.begin(), threads.end(), [](const SceneThread& thread) {
        return thread.verb && thread.verb->text == "영상으로 보았다";
    }));
}

TEST(ThreadSentence, TellsWhoTakesPartInWhat)
{
    test::OpenedSession session(firstCollection());
    const Snapshot& snapshot = session->snapshot();
    const auto entity = std::get<EntityIndex>(*snapshot.findKey("red-velvet"));
    const auto event = std::get<EventIndex>(*snapshot.findKey("broadcast-2018"));
    const TermIndex role = snapshot.participations(event).front().role;

    const QString sentence = threadSentence(snapshot, TakingPart{entity, event, role}, QStringLiteral("en"));

    EXPECT_TRUE(sentence.startsWith(QStringLiteral("Red Velvet: Performed, "))) << sentence.toStdString();
}

} // namespace
} // namespace tideline
