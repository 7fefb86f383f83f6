// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/ruler.h"

#include "layout/ticks.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kMajorMiddle = 11;
constexpr double kMinorMiddle = 29;
constexpr double kLabelIndent = 4;
constexpr double kBareLength = 5;
constexpr double kMinorLength = 9;

class Ruler {
public:
    explicit Ruler(Drawing& drawing)
        : m_drawing(drawing)
        , m_context(drawing.context)
        , m_unit(m_context.unit())
        , m_top(m_context.plot.y - kRulerHeight * m_unit)
    {}

    void draw()
    {
        const Box& plot = m_context.plot;
        const TickPlan plan = planTicks(m_context.scale, *m_context.request.measure, m_context.dateLanguage, m_unit);
        addLine({plot.x, plot.y - 0.5}, {plot.right(), plot.y - 0.5}, ColourRole::Hairline);
        double firstMajor = plot.right();
        for (const Tick& tick : plan.ticks) {
            const double x = m_context.xOf(tick.time.seconds());
            drawTick(tick, x);
            if (tick.rank == TickRank::Major) {
                firstMajor = std::min(firstMajor, x);
            }
        }
        drawRunning(plan, firstMajor);
    }

private:
    void drawTick(const Tick& tick, double x)
    {
        const Box& plot = m_context.plot;
        if (tick.rank == TickRank::Major) {
            addLine({x, m_top + 4 * m_unit}, {x, plot.bottom()}, ColourRole::Hairline);
            addLabel(tick.label, TextRole::AxisMajor, x, kMajorMiddle, ColourRole::Ink);
            return;
        }
        const double length = (tick.rank == TickRank::Minor ? kMinorLength : kBareLength) * m_unit;
        addLine({x, plot.y - length}, {x, plot.y}, ColourRole::ControlEdge);
        if (tick.rank == TickRank::Minor) {
            addLabel(tick.label, TextRole::AxisMinor, x, kMinorMiddle, ColourRole::InkSecondary);
        }
    }

    /// The month or year that began before the view, as long as the next one leaves room for it.
    void drawRunning(const TickPlan& plan, double nextMajor)
    {
        if (!plan.running) {
            return;
        }
        SceneText text = makeText(m_context, *plan.running, m_context.request.language, TextRole::AxisMajor,
                                  {m_context.plot.x + kLabelIndent * m_unit, m_top + kMajorMiddle * m_unit});
        if (text.box.right() + 8 * m_unit <= nextMajor) {
            m_drawing.scene.texts.push_back(std::move(text));
        }
    }

    void addLabel(const std::string& label, TextRole role, double x, double middle, ColourRole colour)
    {
        SceneText text = makeText(m_context, label, m_context.request.language, role,
                                  {x + kLabelIndent * m_unit, m_top + middle * m_unit});
        text.colour = colour;
        if (text.box.right() <= m_context.plot.right()) {
            m_drawing.scene.texts.push_back(std::move(text));
        }
    }

    void addLine(Point from, Point to, ColourRole colour)
    {
        m_drawing.scene.lines.push_back({.from = from, .to = to, .colour = colour});
    }

    Drawing& m_drawing;
    const SceneContext& m_context;
    double m_unit;
    double m_top;
};

} // namespace

void drawRuler(Drawing& drawing)
{
    Ruler(drawing).draw();
    const SceneContext& context = drawing.context;
    if (!context.request.today || !context.request.interactive) {
        return;
    }
    const double x = context.xOf(context.request.today->seconds());
    if (context.isInPlot(x)) {
        drawing.scene.lines.push_back({.from = {x, context.plot.y},
                                       .to = {x, context.plot.bottom()},
                                       .colour = ColourRole::InkSecondary,
                                       .style = LineStyle::Dashed});
    }
}

} // namespace tideline
