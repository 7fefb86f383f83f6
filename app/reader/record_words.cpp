// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/record_words.h"

#include "words/words.h"

#include "time/calendar.h"
#include "time/date_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tideline {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(tideline::RecordWords)
};

QString text(const LocalizedText& localized, std::string_view language)
{
    return fromUtf8(localized.bestFor(language).text);
}

QString relationshipName(const Snapshot& snapshot, const Relationship& relationship, std::string_view language)
{
    const auto endName = [&](RecordId id) {
        const std::optional<RecordReference> end = snapshot.find(id);
        const bool isTie = end && std::holds_alternative<RelationshipIndex>(*end);
        return end && !isTie ? recordName(snapshot, *end, language) : QString();
    };
    const std::optional<TermIndex> kind = snapshot.find(relationship.kind);
    const QString verb = kind ? text(snapshot[*kind].name, language) : QString();
    //: %1 and %3 are names, %2 is the verb between them, "heard". A language that ends with the verb puts it last.
    return RecordWords::tr("%1 %2 %3").arg(endName(relationship.from), verb, endName(relationship.to));
}

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// The first and last moment that the date surely names.
struct Reach {
    std::optional<TimePoint> begin;
    std::optional<TimePoint> end;
};
Reach reachOf(const EdtfDate& date)
{
    return {date.bounds().earliestBegin, date.bounds().latestEnd ? date.bounds().latestEnd : date.bounds().latestBegin};
}

} // namespace

QString languageName(const QString& tag)
{
    if (tag.startsWith(QLatin1String("en"))) {
        return RecordWords::tr("English");
    }
    if (tag.startsWith(QLatin1String("ko"))) {
        return RecordWords::tr("Korean");
    }
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : locale.nativeLanguageName();
}

QString entityName(const Entity& entity, std::string_view language)
{
    return text(displayName(entity), language);
}

QString entityOtherName(const Entity& entity, std::string_view language)
{
    if (entity.protection != Protection::Public) {
        return {};
    }
    const LocalizedText names = primaryName(entity);
    const TextChoice shown = names.bestFor(language);
    for (const LocalizedText::Form& form : names.forms()) {
        if (form.value && form.language != shown.language && *form.value != shown.text) {
            return fromUtf8(*form.value);
        }
    }
    return {};
}

QString recordName(const Snapshot& snapshot, const RecordReference& record, std::string_view language)
{
    return std::visit(Overloaded{
                          [&](EventIndex event) { return fromUtf8(snapshot.title(event, language).text); },
                          [&](EntityIndex entity) { return entityName(snapshot[entity], language); },
                          [&](PlaceIndex place) { return text(snapshot[place].name, language); },
                          [&](SourceIndex source) { return fromUtf8(snapshot[source].title); },
                          [&](TagIndex tag) { return text(snapshot[tag].name, language); },
                          [&](TermIndex term) { return text(snapshot[term].name, language); },
                          [&](StoryIndex story) { return text(snapshot[story].title, language); },
                          [&](RelationshipIndex tie) { return relationshipName(snapshot, snapshot[tie], language); },
                      },
                      record);
}

QString sourceWords(const Source& source, const QString& language)
{
    QStringList parts;
    if (!source.publisher.empty()) {
        parts << fromUtf8(source.publisher);
    }
    parts << QStringLiteral("“%1”").arg(fromUtf8(source.title));
    if (source.date) {
        parts << dateWords(*source.date, language);
    }
    return parts.join(QStringLiteral(", "));
}

QString sourceShortName(const Source& source)
{
    return fromUtf8(source.publisher.empty() ? source.title : source.publisher);
}

Lane laneOfStep(const Snapshot& snapshot, const Story& story, const Step& step)
{
    const std::optional<EventIndex> event = step.event ? snapshot.find(*step.event) : std::nullopt;
    if (event) {
        return snapshot.laneOf(*event);
    }
    const std::optional<EntityIndex> subject = onlySubject(snapshot, story);
    return subject ? snapshot[*subject].lane.value_or(Lane::Context) : Lane::Context;
}

std::optional<EdtfDate> dateOfStep(const Snapshot& snapshot, const Step& step)
{
    if (step.date) {
        return step.date;
    }
    const std::optional<EventIndex> event = step.event ? snapshot.find(*step.event) : std::nullopt;
    if (!event || snapshot.dateText(*event).empty()) {
        return std::nullopt;
    }
    const Result<EdtfDate> date = EdtfDate::parse(snapshot.dateText(*event));
    return date ? std::optional<EdtfDate>(*date) : std::nullopt;
}

QString storyYears(const Snapshot& snapshot, const Story& story, std::string_view language)
{
    for (const EntityId id : story.about) {
        const std::optional<EntityIndex> entity = snapshot.find(id);
        if (entity && snapshot[*entity].protection != Protection::Public) {
            return {};
        }
    }
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    for (const Step& step : story.steps) {
        const std::optional<EdtfDate> date = dateOfStep(snapshot, step);
        const Reach reach = date ? reachOf(*date) : Reach{};
        if (reach.begin) {
            const std::int64_t year = civilDateOf(*reach.begin).year;
            first = std::min(first.value_or(year), year);
            last = std::max(last.value_or(year), year);
        }
        if (reach.end) {
            const std::int64_t year = civilDateOf(TimePoint(reach.end->seconds() - 1)).year;
            last = std::max(last.value_or(year), year);
        }
    }
    if (!first || !last) {
        return {};
    }
    const std::string years =
        *first == *last ? std::to_string(*first) : std::to_string(*first) + '/' + std::to_string(*last);
    return dateWords(std::string_view(years), fromUtf8(language));
}

QString stepCountWords(std::size_t count)
{
    return count == 1 ? RecordWords::tr("1 step") : RecordWords::tr("%1 steps").arg(count);
}

std::optional<EntityIndex> onlySubject(const Snapshot& snapshot, const Story& story)
{
    return story.about.size() == 1 ? snapshot.find(story.about.front()) : std::nullopt;
}

QString withheldLine(const Entity& entity)
{
    // What may be said of the person is only what was disclosed, so the words are looked for there and nowhere else.
    static const QRegularExpression woman(QStringLiteral("\\b(woman|she|her)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression man(QStringLiteral("\\b(man|he|his)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    for (const Disclosure& disclosure : entity.disclosures) {
        const QString told = disclosure.key == "gender" ? text(disclosure.text, "en") : QString();
        if (told.contains(woman)) {
            return RecordWords::tr("Her name is withheld for her safety");
        }
        if (told.contains(man)) {
            return RecordWords::tr("His name is withheld for his safety");
        }
    }
    return RecordWords::tr("The name is withheld for safety");
}

} // namespace tideline
