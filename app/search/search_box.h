// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/live_search.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>
#include <vector>

namespace tideline {

class FoundList;
class Session;
struct FoundRow;

/// The search of the top bar. While somebody types, what is found stands in a list below, with completions of fields
/// (`artist:…`), and the timeline is filtered by the text; what of it cannot be read is underlined, and the list says
/// why. Down and Enter choose from the list, which goes there and takes the text away; Enter alone keeps the text as
/// filter. What an input method has composed only half is searched for, too.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(Session& session, QWidget* parent);

    /// One step back from searching: closes the list, else empties the field. False if there was nothing to do.
    bool stepBack();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void followCollection();
    void followFilter();
    void followTyping();
    void applyFilter();
    void showFound();
    void hideFound();
    std::vector<FoundRow> rowsFor(const QString& typed, const SearchQuery& query);
    std::vector<FoundRow> completionRows(const QString& typed);
    void underline(const std::vector<SearchProblem>& problems);
    void complete(const QString& text, qsizetype cursor);
    void leaveWithHit();
    QString typedText() const;

    Session& m_session;
    FoundList* m_found = nullptr; ///< Made when it is first needed, as a child of the window.
    std::optional<LiveSearch> m_search;
    QString m_composed; ///< What an input method shows and has not given away.
    QTimer m_typing;    ///< Runs while somebody types, so that a large collection is not filtered at every letter.
};

} // namespace tideline
