// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QRadioButton;

namespace tideline {

class Session;

/// Under the years of the filter panel: whether events pass that could lie in the years, or only those that surely do.
/// Without years there is nothing to choose.
class CertaintyChoice : public QWidget {
    Q_OBJECT

public:
    CertaintyChoice(Session& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void choose(bool surely);
    void retranslate();

    Session& m_session;
    QRadioButton* m_possibly;
    QRadioButton* m_surely;
};

} // namespace tideline
