// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/scroll_memory.h"
#include "session/location.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace tideline {

class BackBar;
class PageScroll;
class PageView;
class Session;
class StepBar;
class StoryView;

/// The right-hand side of the window: the page of the place where the reader is, between a bar that leads back and, in
/// a story, one that leads from step to step. It observes the session and tells it where a link, a step or the
/// scrolling leads; the canvas follows on its own.
///
/// Scrolling and the current step follow each other without a loop: a step chosen by scrolling never scrolls, and while
/// the panel itself scrolls to a step, that movement chooses none.
class ReaderPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReaderPanel(Session& session, QWidget* parent = nullptr);

    PageView* page() const { return m_page; }
    QScrollArea* scrollArea() const { return m_scrollArea; }

signals:
    void openRequested(); ///< By the front page that has nothing to show.
    void newRequested();

public slots:
    void goToNextStep();
    void goToPreviousStep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void observeSession();

    // The page.
    void showLocation();
    void rebuild();
    void rebuildLater();
    void rebuildInPlace(); ///< Keeps what was in view.
    void setPage(PageView* page);
    void fitPage();

    // The steps of a story.
    StoryView* storyView() const;
    std::optional<std::size_t> currentStep() const; ///< Its position; nothing at the head and on other pages.
    void showStep();
    void updateStepBar();
    void chooseStepByScrolling();
    void scrollToCurrentStep(bool gently);

    bool handleKey(int key);
    void turnPage(bool down);

    Session& m_session;
    BackBar* m_backBar = nullptr;
    QScrollArea* m_scrollArea = nullptr;
    PageScroll* m_scroll = nullptr;
    StepBar* m_stepBar = nullptr;
    PageView* m_page = nullptr;
    Location m_shown = FrontPage{};
    ScrollMemory m_scrollMemory;
    bool m_steppingByScroll = false;
    bool m_rebuildPending = false;
};

} // namespace tideline
