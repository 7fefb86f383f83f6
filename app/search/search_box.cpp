// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/search_box.h"

#include "search/found_list.h"
#include "session/session.h"
#include "theme/theme.h"
#include "words/error_text.h"
#include "words/search_problem_text.h"
#include "words/words.h"

#include "query/search_completion.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace tideline {

namespace {

constexpr int kTypingMilliseconds = 120;
constexpr std::size_t kMostHits = 40;
constexpr std::size_t kMostCompletions = 6;

qsizetype positionOf(const std::string& text, std::size_t byte)
{
    return fromUtf8(std::string_view(text).substr(0, byte)).size();
}

/// What is wrong, and below it what to do.
FoundRow remarkOn(const SearchProblem& problem, const QString& language)
{
    const QString text = asSentence(searchProblemText(problem, language));
    const qsizetype end = text.indexOf(QLatin1String(". "));
    return end < 0 ? FoundRow{.name = text} : FoundRow{.name = text.left(end), .detail = text.mid(end + 2)};
}

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
{
    setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::applyFilter);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::followTyping);
    connect(&m_session, &Session::collectionChanged, this, &SearchBox::followCollection);
    connect(&m_session, &Session::contentChanged, this, &SearchBox::followCollection);
    connect(&m_session, &Session::filterChanged, this, &SearchBox::followFilter);
    // The file is about to be opened anew, and its index with it, or to be out of reach for a while.
    connect(&m_session, &Session::aboutToWrite, this, [this] { m_search.reset(); });
    connect(&m_session, &Session::changeBegun, this, [this] { m_search.reset(); });
    connect(&m_session, &Session::changeEnded, this, [this] { m_search.reset(); });
    retranslate();
}

bool SearchBox::stepBack()
{
    if (m_found != nullptr && m_found->isVisible()) {
        hideFound();
        return true;
    }
    if (!hasFocus()) {
        return false;
    }
    if (text().isEmpty()) {
        clearFocus();
        return false;
    }
    clear();
    applyFilter();
    return true;
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search titles, people, places"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search (Ctrl+F or /). \"A phrase\", -not, artist:, person:, place:, source:, year:2003..2018"));
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (m_found == nullptr || !m_found->chooseCurrent()) {
            hideFound();
            applyFilter();
        }
        return;
    }
    if (event->modifiers() == Qt::NoModifier && !text().isEmpty()) {
        const bool opens = event->key() == Qt::Key_Down && (m_found == nullptr || !m_found->isVisible());
        if (opens) {
            showFound();
        }
        if (m_found != nullptr && m_found->isVisible() && m_found->handleKey(event->key())) {
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    QLineEdit::inputMethodEvent(event);
    if (m_composed != event->preeditString()) {
        m_composed = event->preeditString();
        showFound();
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason) {
        hideFound();
    }
}

void SearchBox::followCollection()
{
    m_search.reset();
    m_typing.stop();
    hideFound();
    followFilter();
}

void SearchBox::followFilter()
{
    // What is being typed is newer than the filter.
    const QString filtered = fromUtf8(m_session.filter().text);
    if (!m_typing.isActive() && filtered != text().trimmed()) {
        setText(filtered);
        underline(parseSearch(m_session.filter().text).problems);
    }
}

void SearchBox::followTyping()
{
    m_typing.start();
    showFound();
}

void SearchBox::applyFilter()
{
    m_typing.stop();
    Filter filter = m_session.filter();
    filter.text = text().trimmed().toStdString();
    m_session.setFilter(filter);
}

QString SearchBox::typedText() const
{
    QString typed = text();
    return typed.insert(cursorPosition(), m_composed);
}

void SearchBox::showFound()
{
    const QString typed = typedText();
    const SearchQuery query = parseSearch(typed.toStdString());
    if (m_composed.isEmpty()) {
        underline(query.problems);
    }
    if (typed.trimmed().isEmpty() || !m_session.hasCollection()) {
        hideFound();
        return;
    }
    if (m_found == nullptr) {
        m_found = new FoundList(window());
        connect(m_found, &FoundList::chosen, this, &SearchBox::leaveWithHit);
    }
    m_found->show(rowsFor(typed, query), false);
    m_found->placeBelow({mapTo(window(), QPoint(0, 0)), size()});
}

void SearchBox::hideFound()
{
    if (m_found != nullptr) {
        m_found->hide();
    }
}

std::vector<FoundRow> SearchBox::rowsFor(const QString& typed, const SearchQuery& query)
{
    if (!m_search) {
        m_search.emplace(m_session.snapshot(), m_session.textIndex());
    }
    const SearchHits found = m_search->search(query, m_session.languageTag(), kMostHits);
    std::vector<FoundRow> rows = completionRows(typed);
    for (const SearchProblem& problem : query.problems) {
        if (problem.kind != SearchProblem::Kind::EmptyField || rows.empty()) {
            rows.push_back(remarkOn(problem, m_session.language()));
        }
    }
    for (FoundRow& row : foundRows(m_session, found)) {
        rows.push_back(std::move(row));
    }
    if (found.hits.empty() && !query.terms.empty()) {
        rows.push_back({.name = tr("Nothing is called “%1”, and nothing says it").arg(typed.trimmed())});
    }
    QString remark;
    if (m_session.isLoading()) {
        remark = tr("The collection is still being read; until then only titles are searched.");
    } else if (!query.terms.empty()) {
        //: %1 is "7 events".
        remark = tr("On the timeline: %1").arg(eventCount(found.eventCount, m_session.language()));
    }
    m_found->setRemark(remark);
    return rows;
}

std::vector<FoundRow> SearchBox::completionRows(const QString& typed)
{
    const std::string text = typed.toStdString();
    const std::size_t cursor = typed.left(cursorPosition() + m_composed.size()).toStdString().size();
    std::vector<FoundRow> rows;
    for (const SearchCompletion& completion :
         searchCompletions(m_session.snapshot(), text, cursor, m_session.languageTag(), kMostCompletions)) {
        rows.push_back({.name = fromUtf8(completion.shown), .sort = tr("Complete")});
        rows.back().staysOpen = true;
        rows.back().choose = [this, whole = fromUtf8(completion.text),
                              position = positionOf(completion.text, completion.cursor)] { complete(whole, position); };
    }
    return rows;
}

void SearchBox::complete(const QString& text, qsizetype cursor)
{
    setText(text);
    setCursorPosition(static_cast<int>(cursor));
    followTyping();
}

void SearchBox::leaveWithHit()
{
    hideFound();
    m_typing.stop();
    clear();
    applyFilter();
    clearFocus();
}

/// QLineEdit draws formats only for what an input method composes; an empty composition with formats for the text that
/// is there already does the same for that.
void SearchBox::underline(const std::vector<SearchProblem>& problems)
{
    const std::string typed = text().toStdString();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const SearchProblem& problem : problems) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeColour(ColourRole::Danger));
        const auto begin = static_cast<int>(positionOf(typed, problem.range.begin));
        const auto end = static_cast<int>(positionOf(typed, problem.range.end));
        attributes.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), end - begin, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace tideline
