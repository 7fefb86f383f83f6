// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/location.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QPropertyAnimation;
class QPushButton;
class QScrollArea;

namespace tideline {

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
    QScrollArea* scrollArea() const { return m_scroll; }

public slots:
    void goToNextStep();
    void goToPreviousStep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBars();
    void showLocation();
    void rebuild();
    void rebuildLater();
    void setPage(PageView* page);
    void fitPage();
    void retranslate();
    void chooseBackWords();
    void showStep();
    void updateStepBar();
    void chooseStepByScrolling();
    void goToStep(std::size_t position);
    void scrollTo(int value, bool animated);
    void scrollToCurrentStep(bool animated);
    void rememberScroll();
    void restoreScroll();
    bool handleKey(int key);
    bool turnPage(bool down);
    StoryView* storyView() const;

    Session& m_session;
    QWidget* m_topBar = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_front = nullptr;
    QScrollArea* m_scroll = nullptr;
    StepBar* m_stepBar = nullptr;
    QPropertyAnimation* m_movement = nullptr;
    PageView* m_page = nullptr;
    Location m_shown = FrontPage{};
    std::vector<std::pair<Location, int>> m_scrollValues; ///< Of pages left, the latest last.
    bool m_scrollingBySelf = false;
    bool m_steppingByScroll = false;
    bool m_rebuildPending = false;
};

} // namespace tideline
