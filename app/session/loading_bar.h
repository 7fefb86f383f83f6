// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProgressBar>
#include <QTimer>

namespace tideline {

class Session;

/// How much of the collection is read. Busy while that cannot be told: the first picture of a file comes before anybody
/// has counted what is in it.
class LoadingBar : public QProgressBar {
    Q_OBJECT

public:
    explicit LoadingBar(Session& session, QWidget* parent = nullptr);

    /// Shows how much it is now; does so by itself from time to time while it is visible.
    void follow();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Session& m_session;
    QTimer m_timer;
};

} // namespace tideline
