// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_search.h"

#include "layout/threads.h"

#include <algorithm>
#include <set>

namespace tideline {
namespace {

/// Whoever is selected with hundreds of ties still gets a picture that can be read, and at once.
constexpr std::size_t kMostThreadsAround = 500;

RecordReference recordOf(const MarkSubject& subject)
{
    return std::visit([](auto index) -> RecordReference { return index; }, subject);
}

bool isAt(const ThreadEnd& end, const MarkSubject& subject)
{
    const auto* entity = std::get_if<EntityIndex>(&subject);
    return end.mark == subject || (entity != nullptr && end.whose == *entity);
}

/// A list of threads without doubles.
class ThreadList {
public:
    explicit ThreadList(const ThreadEndFinder& finder)
        : m_finder(finder)
    {}

    bool add(const ThreadEnds& thread)
    {
        const bool isNew = m_known.emplace(thread.from.mark, thread.to.mark, thread.meaning).second;
        if (isNew) {
            m_threads.push_back(thread);
        }
        return isNew;
    }

    /// Adds the ties of the subject, with the way to the leaving of each person in them, if they are wanted.
    template <typename IsWanted>
    void addTiesOf(const MarkSubject& subject, IsWanted isWanted)
    {
        for (const ThreadEnds& thread : tiesOf(subject)) {
            if (isWanted(thread)) {
                add(thread);
            }
        }
    }

    std::vector<ThreadEnds> tiesOf(const MarkSubject& subject) const
    {
        std::vector<ThreadEnds> found;
        for (const RelationshipIndex tie : m_finder.snapshot().relationshipsOf(recordOf(subject))) {
            if (const std::optional<ThreadEnds> thread = m_finder.ofTie(tie)) {
                found.push_back(*thread);
            }
        }
        for (const EntityIndex person : peopleAt(subject)) {
            const std::vector<ThreadEnds> onwards = m_finder.towardsLeaving(person);
            found.insert(found.end(), onwards.begin(), onwards.end());
        }
        return found;
    }

    std::vector<ThreadEnds> take() { return std::move(m_threads); }
    std::size_t size() const { return m_threads.size(); }

private:
    /// Whose life the subject may be a part of.
    std::vector<EntityIndex> peopleAt(const MarkSubject& subject) const
    {
        const Snapshot& snapshot = m_finder.snapshot();
        const auto hasLife = [&](EntityIndex entity) { return snapshot[entity].lane == Lane::Defectors; };
        if (const auto* entity = std::get_if<EntityIndex>(&subject)) {
            return hasLife(*entity) ? std::vector{*entity} : std::vector<EntityIndex>{};
        }
        std::vector<EntityIndex> people;
        const EventIndex event = std::get<EventIndex>(subject);
        if (snapshot.laneOf(event) != Lane::Defectors) {
            return people;
        }
        for (const EventParticipation& part : snapshot.participations(event)) {
            if (hasLife(part.entity)) {
                people.push_back(part.entity);
            }
        }
        return people;
    }

    const ThreadEndFinder& m_finder;
    std::vector<ThreadEnds> m_threads;
    std::set<std::tuple<MarkSubject, MarkSubject, ThreadMeaning>> m_known;
};

/// Threads from the selection outwards, in one direction.
enum class Towards { Past, Future };

class Surroundings {
public:
    Surroundings(const ThreadEndFinder& finder, const MarkSubject& subject)
        : m_finder(finder)
        , m_subject(subject)
        , m_list(finder)
    {}

    std::vector<ThreadEnds> find()
    {
        follow(Towards::Past);
        follow(Towards::Future);
        addTakingPart();
        return m_list.take();
    }

private:
    void follow(Towards direction)
    {
        std::set<MarkSubject> reached = {m_subject};
        std::vector<MarkSubject> next = {m_subject};
        for (int step = 0; step < kMostThreadSteps; ++step) {
            for (const MarkSubject& subject : std::exchange(next, {})) {
                if (m_list.size() >= kMostThreadsAround) {
                    return;
                }
                for (const ThreadEnds& thread : m_list.tiesOf(subject)) {
                    const ThreadEnd& near = direction == Towards::Past ? thread.to : thread.from;
                    const ThreadEnd& far = direction == Towards::Past ? thread.from : thread.to;
                    // Only the selection is all of a life; on the way each event is itself.
                    const bool isNear = step == 0 ? isAt(near, m_subject) : near.mark == subject;
                    if (isNear && m_list.size() < kMostThreadsAround && m_list.add(thread) &&
                        reached.insert(far.mark).second) {
                        next.push_back(far.mark);
                    }
                }
            }
        }
    }

    void addTakingPart()
    {
        const Snapshot& snapshot = m_finder.snapshot();
        if (const auto* event = std::get_if<EventIndex>(&m_subject)) {
            for (const EventParticipation& part : snapshot.participations(*event)) {
                addPart({part.entity, *event, part.role});
            }
            return;
        }
        const EntityIndex entity = std::get<EntityIndex>(m_subject);
        for (const EventIndex event : m_finder.marks().events()) {
            for (const EventParticipation& part : snapshot.participations(event)) {
                if (part.entity == entity) {
                    addPart({entity, event, part.role});
                }
            }
        }
    }

    void addPart(const TakingPart& part)
    {
        if (m_list.size() < kMostThreadsAround && !isToldByTie(part)) {
            if (const std::optional<ThreadEnds> thread = m_finder.ofTakingPart(part)) {
                m_list.add(*thread);
            }
        }
    }

    /// A tie of the entity leads to the event or rests on it.
    bool isToldByTie(const TakingPart& part) const
    {
        const Snapshot& snapshot = m_finder.snapshot();
        const RecordId entity = snapshot.idOf(RecordReference(part.entity));
        const auto ties = snapshot.relationshipsOf(RecordReference(part.event));
        return std::any_of(ties.begin(), ties.end(), [&](RelationshipIndex tie) {
            return (snapshot[tie].from == entity || snapshot[tie].to == entity) && m_finder.ofTie(tie);
        });
    }

    const ThreadEndFinder& m_finder;
    MarkSubject m_subject;
    ThreadList m_list;
};

/// What a story tells of.
std::vector<MarkSubject> subjectsOf(const Snapshot& snapshot, StoryIndex story)
{
    std::vector<MarkSubject> subjects;
    for (const EntityId id : snapshot[story].about) {
        if (const auto entity = snapshot.find(id)) {
            subjects.emplace_back(*entity);
        }
    }
    for (const Step& step : snapshot[story].steps) {
        if (const auto event = step.event ? snapshot.find(*step.event) : std::nullopt) {
            subjects.emplace_back(*event);
        }
    }
    return subjects;
}

} // namespace

std::vector<ThreadEnds> allThreads(const ThreadEndFinder& finder)
{
    ThreadList list(finder);
    if (finder.snapshot().relationships().empty()) {
        return {};
    }
    for (const MarkSubject& subject : finder.marks().subjects()) {
        list.addTiesOf(subject, [](const ThreadEnds&) { return true; });
    }
    return list.take();
}

std::vector<ThreadEnds> threadsOfStories(const ThreadEndFinder& finder, const std::vector<StoryIndex>& stories)
{
    ThreadList list(finder);
    for (const StoryIndex story : stories) {
        const std::vector<MarkSubject> subjects = subjectsOf(finder.snapshot(), story);
        const auto isTold = [&](const ThreadEnd& end) {
            return std::any_of(subjects.begin(), subjects.end(),
                               [&](const MarkSubject& subject) { return isAt(end, subject); });
        };
        for (const MarkSubject& subject : subjects) {
            const bool isEntity = std::holds_alternative<EntityIndex>(subject);
            list.addTiesOf(subject, [&](const ThreadEnds& thread) {
                return isEntity ? isAt(thread.from, subject) || isAt(thread.to, subject)
                                : isTold(thread.from) && isTold(thread.to);
            });
        }
    }
    return list.take();
}

std::vector<ThreadEnds> threadsAround(const ThreadEndFinder& finder, const MarkSubject& subject)
{
    return Surroundings(finder, subject).find();
}

} // namespace tideline
