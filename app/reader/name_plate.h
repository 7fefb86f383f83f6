// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/life_line.h"
#include "reader/set_text.h"

#include <QWidget>

#include <optional>

namespace tideline {

/// What stands on a nameplate, in final words.
struct PlateWords {
    QString name;      ///< Empty: a ruled line stands where the name would.
    QString otherName; ///< Below the name: its other script, or why there is none.
    QString years;     ///< Active years, below that; may be empty.
    Lane lane = Lane::Events;
    std::optional<LifeLine> line;
    QString firstYear; ///< Of the line; empty without one.
    QString lastYear;
    bool isTitle = false; ///< A story's title rather than a name: set smaller.
};

/// The plate of an entity. One whose name is withheld has the same plate, as large as the others': absence is shown
/// with respect and not as a riddle.
PlateWords plateOf(const Snapshot& snapshot, EntityIndex entity, std::string_view language);

/// In place of a portrait: the name, large, and the strip of that person's own life line.
class NamePlate : public QWidget {
    Q_OBJECT

public:
    explicit NamePlate(PlateWords words, QWidget* parent = nullptr);

    const PlateWords& words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Arrangement {
        SetText name;
        SetText below;
        QRectF strip;
        double belowTop = 0;
        int height = 0;
    };
    Arrangement arrange(int width) const;
    QString below() const;

    PlateWords m_words;
};

} // namespace tideline
