// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/lane_menu.h"

#include "canvas/timeline_canvas.h"
#include "words/words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>

namespace tideline {

namespace {

class LaneMenu {
    Q_DECLARE_TR_FUNCTIONS(tideline::LaneMenu)

public:
    LaneMenu(QMenu& menu, TimelineCanvas& canvas)
        : m_menu(menu)
        , m_canvas(canvas)
    {}

    void addLane(const SceneLane& lane)
    {
        const std::vector<LaneKey> keys = m_canvas.shownLanes();
        const auto place = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), lane.key) - keys.begin());
        const LaneKey key = lane.key;
        add(lane.folded ? tr("Unfold") : tr("Fold"), [canvas = &m_canvas, key] { canvas->toggleLane(key); });
        add(tr("Hide"), [canvas = &m_canvas, key] { canvas->hideLane(key); });
        QAction* up = add(tr("Move Up"), [canvas = &m_canvas, key] { canvas->moveLaneBy(key, -1); });
        up->setEnabled(place > 0);
        QAction* down = add(tr("Move Down"), [canvas = &m_canvas, key] { canvas->moveLaneBy(key, 1); });
        down->setEnabled(place + 1 < keys.size());
    }

    void addGroupings()
    {
        const std::array names = {tr("By Kind"), tr("By Artist"), tr("By Person"),  tr("By Place"),
                                  tr("By Tag"),  tr("By Source"), tr("One for All")};
        separate();
        auto* group = new QActionGroup(&m_menu);
        for (std::size_t number = 0; number < names.size(); ++number) {
            const auto grouping = static_cast<LaneGrouping>(number);
            QAction* action = add(names[number], [canvas = &m_canvas, grouping] { canvas->groupLanesBy(grouping); });
            action->setCheckable(true);
            action->setChecked(grouping == m_canvas.laneArrangement().grouping);
            group->addAction(action);
        }
    }

    void addHidden()
    {
        const std::vector<SceneHiddenLane> hidden = m_canvas.scene().hiddenLanes;
        if (m_canvas.laneArrangement().hidden.empty()) {
            return;
        }
        separate();
        for (const SceneHiddenLane& lane : hidden) {
            const LaneKey key = lane.key;
            const QString events = eventCount(lane.count, m_canvas.session().language());
            add(tr("Show %1, %2").arg(named(lane.title), events), [canvas = &m_canvas, key] { canvas->showLane(key); });
        }
        add(tr("Show All Lanes"), [canvas = &m_canvas] { canvas->showAllLanes(); });
    }

private:
    void separate()
    {
        if (!m_menu.isEmpty()) {
            m_menu.addSeparator();
        }
    }

    /// An ampersand in a name is not a shortcut.
    static QString named(const std::string& title)
    {
        return fromUtf8(title).replace(QLatin1Char('&'), QLatin1String("&&"));
    }

    template <typename Act>
    QAction* add(const QString& text, Act act)
    {
        QAction* action = m_menu.addAction(text);
        QObject::connect(action, &QAction::triggered, &m_canvas, std::move(act));
        return action;
    }

    QMenu& m_menu;
    TimelineCanvas& m_canvas;
};

} // namespace

void fillLaneMenu(QMenu& menu, TimelineCanvas& canvas, const std::optional<LaneKey>& lane)
{
    menu.clear();
    LaneMenu lanes(menu, canvas);
    const std::vector<SceneLane>& shown = canvas.scene().lanes;
    const auto found =
        std::find_if(shown.begin(), shown.end(), [&lane](const SceneLane& candidate) { return candidate.key == lane; });
    if (found != shown.end()) {
        lanes.addLane(SceneLane(*found));
    }
    lanes.addGroupings();
    lanes.addHidden();
}

} // namespace tideline
