// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/palette_sources.h"

#include "dates/placed_date.h"
#include "session/session.h"
#include "words/words.h"

#include "query/letter_match.h"
#include "query/search_hits.h"
#include "query/search_pattern.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr std::size_t kMostRecords = 30;

/// Without the mark of the key, which in Korean stands in brackets behind the words, and without "…".
QString plainTitle(QString text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)"));
    text.remove(keyInBrackets);
    text.replace(QLatin1String("&&"), QChar(QChar::Null));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(QChar::Null), QLatin1Char('&'));
    return text.remove(QStringLiteral("…"));
}

void markExact(const QString& typed, std::vector<FoundRow>& rows)
{
    SearchPattern words(typed.toStdString(), true); // A phrase ends with a word.
    for (FoundRow& row : rows) {
        const std::optional<TextFit> fit = words.inText(row.name.toStdString());
        row.isExact = fit && fit->fit <= Fit::Beginning;
    }
}

bool fits(const QString& typed, const QString& name)
{
    return fitsInLetters(KeyedText(typed.toStdString()).keys(), KeyedText(name.toStdString()));
}

void addActions(const QList<QAction*>& actions, const QString& menu, const QString& typed, std::vector<FoundRow>& rows)
{
    for (QAction* action : actions) {
        const QString title = plainTitle(action->text());
        if (action->menu() != nullptr) {
            addActions(action->menu()->actions(), menu.isEmpty() ? title : menu + QStringLiteral(" › ") + title, typed,
                       rows);
        } else if (action->isEnabled() && action->isVisible() && !title.isEmpty() &&
                   (fits(typed, title) || fits(typed, plainTitle(action->property("otherName").toString())))) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            rows.push_back({.name = title,
                            .sort = key.isEmpty() ? menu : menu + QStringLiteral("   ") + key,
                            .choose = [action] { action->trigger(); }});
        }
    }
}

/// The people, artists, works, stories and places whose names only the letters fit.
template <typename RecordIndex, typename Records>
void addByLetters(const Records& records, const KeyedText& letters, const std::string& language, SearchHits& found)
{
    for (std::size_t i = 0; i < records.size() && found.hits.size() < kMostRecords; ++i) {
        const RecordReference record = RecordIndex(i);
        bool fits = false;
        std::string name;
        visitTexts(records[i], [&](const RecordText& text) {
            if (text.sort <= SearchedText::Title) {
                fits = fits || fitsInLetters(letters.keys(), KeyedText(text.text));
                name = name.empty() || text.language == language ? std::string(text.text) : name;
            }
        });
        if (fits && std::ranges::find(found.hits, record, &SearchHit::record) == found.hits.end()) {
            found.hits.push_back({.record = record, .name = std::move(name)});
        }
    }
}

} // namespace

CommandPalette::Source menuSource(QMenuBar* menus)
{
    return [menus](const QString& typed) {
        std::vector<FoundRow> rows;
        addActions(menus->actions(), {}, typed, rows);
        markExact(typed, rows);
        return rows;
    };
}

CommandPalette::Source recordSource(Session& session)
{
    return [&session](const QString& typed) {
        if (typed.isEmpty() || !session.hasCollection()) {
            return std::vector<FoundRow>();
        }
        const Snapshot& snapshot = session.snapshot();
        SearchHits found = search(snapshot, parseSearch(typed.toStdString()), session.languageTag(), kMostRecords,
                                  session.textIndex());
        const KeyedText letters(typed.toStdString());
        addByLetters<EntityIndex>(snapshot.entities(), letters, session.languageTag(), found);
        addByLetters<StoryIndex>(snapshot.stories(), letters, session.languageTag(), found);
        addByLetters<PlaceIndex>(snapshot.places(), letters, session.languageTag(), found);
        std::vector<FoundRow> rows = foundRows(session, found);
        markExact(typed, rows);
        return rows;
    };
}

CommandPalette::Source dateSource(Session& session, std::function<void(const EdtfDate&)> goToDate)
{
    return [&session, goToDate = std::move(goToDate)](const QString& typed) {
        std::vector<FoundRow> rows;
        if (const Result<EdtfDate> date = readPlacedDate(typed.toStdString()); date && !typed.isEmpty()) {
            rows.push_back({.name = Say::tr("Go to %1").arg(dateWords(*date, session.language())),
                            .sort = Say::tr("Date"),
                            .choose = [goToDate, date = *date] { goToDate(date); },
                            .isExact = true});
        }
        return rows;
    };
}

} // namespace tideline
