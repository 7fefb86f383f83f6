// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/set_text.h"

#include "snapshot/snapshot.h"

#include <QAbstractButton>

namespace tideline {

/// What stands on the card of a story, in final words.
struct CardWords {
    QString name;      ///< Of the one person it is about, else its title. Empty: a ruled line stands there.
    QString otherName; ///< The name's other script, or why there is none.
    QString years;
    QString line; ///< One line of what it is about.
    QString steps;
    Lane lane = Lane::Events;
};

CardWords cardOf(const Snapshot& snapshot, StoryIndex story, std::string_view language);

/// A story on the front page: a small nameplate that is a button.
class StoryCard : public QAbstractButton {
    Q_OBJECT

public:
    StoryCard(CardWords words, StoryId story, QWidget* parent = nullptr);

    StoryId story() const { return m_story; }
    const CardWords& words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement {
        SetText name;
        SetText otherName;
        SetText line;
        SetText foot;
        int nameHeight = 0;
        bool beside = false; ///< The other script stands behind the name instead of below it.
        int height = 0;
    };
    Arrangement arrange(int width) const;

    CardWords m_words;
    StoryId m_story;
};

} // namespace tideline
