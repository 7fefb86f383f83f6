// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/label_placement.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kGap = 6;
constexpr double kLineGap = 10; ///< Between texts of one line, which no mark divides.
constexpr double kClearance = 24;
constexpr double kLongestLeader = 40;
constexpr double kShortestCut = 48; ///< Less of a title than this says nothing.

SceneText shortenedTo(const SceneContext& context, SceneText text, std::string form)
{
    text.whole = std::move(text.text);
    text.text = std::move(form);
    text.box.width = context.request.measure->width(text.text, text.style);
    return text;
}

class Placer {
public:
    Placer(Drawing& drawing, const LabelWish& wish)
        : m_drawing(drawing)
        , m_wish(wish)
        , m_unit(drawing.context.unit())
        , m_label(eventLabel(drawing.context, wish.event, {0, wish.mark.centre().y}))
    {}

    std::optional<std::size_t> place()
    {
        if (m_label.text.empty()) {
            return std::nullopt;
        }
        const Box& reach = m_wish.reach ? *m_wish.reach : m_wish.mark;
        if (const double right = reach.right() + kGap * m_unit; canStandAt(right, 0) && isClearBehind(right)) {
            return draw(right, 0);
        }
        if (const double right = m_wish.mark.right() + kGap * m_unit; canStandAt(right, 0)) {
            return draw(right, 0);
        }
        for (const Box& mark : {reach, m_wish.mark}) {
            if (const std::optional<std::size_t> index = placeLeftOf(mark)) {
                return index;
            }
        }
        if (const std::optional<std::size_t> index = placeAbove()) {
            return index;
        }
        return placeCut();
    }

private:
    std::optional<std::size_t> placeLeftOf(const Box& mark)
    {
        const double left = mark.x - kGap * m_unit - m_label.box.width;
        for (const double date : {dateRoom(), 0.0}) {
            if (canStandAt(left - date, 0) && isDateFree(left - date, date) && belongsToMark(left - date)) {
                return draw(left - date, 0);
            }
        }
        return std::nullopt;
    }

    bool canStandAt(double x, double dy) const
    {
        const Box& plot = m_drawing.context.plot;
        const Box box = m_label.box.translated(x - m_label.box.x, dy);
        return box.x >= plot.x && box.right() <= plot.right() && box.y >= m_wish.ceiling &&
               box.bottom() <= m_wish.floor && m_drawing.taken.isFree(box);
    }

    /// Left of its own mark a label must not stand right behind another one, which it would seem to name.
    bool belongsToMark(double x) const
    {
        const double clear = kClearance * m_unit;
        return m_drawing.taken.isFree({x - clear, m_label.box.y, clear, m_label.box.height});
    }

    /// Beyond a whisker it stands outside the room that its row keeps for it, and not close to what comes next.
    bool isClearBehind(double x) const
    {
        const double clear = kClearance * m_unit;
        const double right = x + m_label.box.width;
        return !m_wish.reach || m_drawing.taken.isFree({right, m_label.box.y, clear, m_label.box.height});
    }

    /// What a date between the label and the mark takes; `drawDateBehind` finds it free afterwards.
    double dateRoom() const
    {
        const SceneContext& context = m_drawing.context;
        const TextStyle style = textStyle(TextRole::LabelDate, m_unit);
        const double width = context.request.measure->width(dateLabelOf(context, m_wish.event), style);
        return kGap * m_unit + std::max(width, kDateRoom * m_unit - kGap * m_unit);
    }

    /// Between a label at x and its mark there is to be nothing but the date.
    bool isDateFree(double x, double room) const
    {
        return room <= 0 || m_drawing.taken.isFree({x + m_label.box.width, m_label.box.y, room, m_label.box.height});
    }

    std::size_t draw(double x, double dy)
    {
        m_label.baseline.y += dy;
        m_label.baseline.x = x;
        m_label.box.x = x;
        m_label.box.y += dy;
        drawText(m_drawing, m_label);
        return m_drawing.scene.texts.size() - 1;
    }

    std::optional<std::size_t> placeAbove()
    {
        const Box& plot = m_drawing.context.plot;
        const double centre = m_wish.mark.x + kMarkSize * m_unit / 2;
        const double x = std::clamp(centre - 2 * m_unit, plot.x, std::max(plot.x, plot.right() - m_label.box.width));
        for (double leader = 4; leader <= kLongestLeader; leader += 6) {
            const double bottom = m_wish.mark.y - leader * m_unit;
            const Box stem{centre - m_unit, bottom, 2 * m_unit, leader * m_unit - 1};
            const double dy = bottom - m_label.box.bottom();
            if (!canStandAt(x, dy) || !m_drawing.taken.isFree(stem)) {
                continue;
            }
            m_drawing.scene.lines.push_back({.from = {centre, bottom},
                                             .to = {centre, m_wish.mark.y},
                                             .colour = ColourRole::InkSecondary,
                                             .subject = m_label.subject});
            m_drawing.taken.add(stem);
            return draw(x, dy);
        }
        return std::nullopt;
    }

    /// As much of the title as has room on the right, else on the left.
    std::optional<std::size_t> placeCut()
    {
        const SceneText whole = m_label;
        for (std::string& form : shorterForms(whole.text)) {
            m_label = shortenedTo(m_drawing.context, whole, std::move(form));
            if (m_label.box.width < kShortestCut * m_unit) {
                continue;
            }
            const double right = m_wish.mark.right() + kGap * m_unit;
            const double left = m_wish.mark.x - kGap * m_unit - m_label.box.width;
            if (canStandAt(right, 0)) {
                return draw(right, 0);
            }
            if (canStandAt(left, 0) && belongsToMark(left)) {
                return draw(left, 0);
            }
        }
        return std::nullopt;
    }

    Drawing& m_drawing;
    const LabelWish& m_wish;
    double m_unit;
    SceneText m_label;
};

} // namespace

std::optional<std::size_t> placeLabel(Drawing& drawing, const LabelWish& wish)
{
    return Placer(drawing, wish).place();
}

std::optional<std::size_t> placeOnLine(Drawing& drawing, SceneText label, double limit, double shift)
{
    const double unit = drawing.context.unit();
    const double start = label.box.x;
    const auto isFree = [&](const Box& box) {
        return drawing.taken.isFree({box.x - kLineGap * unit, box.y, box.width + 2 * kLineGap * unit, box.height});
    };
    for (double x = start; x <= start + shift; x += 4 * unit) {
        label.box.x = x;
        label.baseline.x = x;
        SceneText candidate = label;
        if (candidate.box.right() <= limit && isFree(candidate.box)) {
            drawText(drawing, std::move(candidate));
            return drawing.scene.texts.size() - 1;
        }
    }
    label.box.x = start;
    label.baseline.x = start;
    if (limit - start < kShortestCut * unit) {
        return std::nullopt;
    }
    for (std::string& form : shorterForms(label.text)) {
        SceneText candidate = shortenedTo(drawing.context, label, std::move(form));
        const bool isTelling = candidate.box.width >= kShortestCut * unit;
        if (isTelling && candidate.box.right() <= limit && isFree(candidate.box)) {
            drawText(drawing, std::move(candidate));
            return drawing.scene.texts.size() - 1;
        }
    }
    return std::nullopt;
}

} // namespace tideline
