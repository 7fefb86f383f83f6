// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_title.h"

#include "layout/prepared_selection.h"

namespace tideline {
namespace {

class Title {
public:
    explicit Title(const SceneContext& context)
        : m_context(context)
    {}

    OwnedText operator()(Lane lane) const
    {
        return inInterface(m_context.request.words.laneTitles[static_cast<std::size_t>(lane)]);
    }

    OwnedText operator()(EntityId id) const
    {
        const std::optional<EntityIndex> entity = m_context.snapshot().find(id);
        return entity ? nameOf(m_context, *entity) : OwnedText{};
    }

    OwnedText operator()(PlaceId id) const { return named(id); }
    OwnedText operator()(TagId id) const { return named(id); }

    OwnedText operator()(SourceId id) const
    {
        const std::optional<SourceIndex> index = m_context.snapshot().find(id);
        if (!index) {
            return {};
        }
        const Source& source = m_context.snapshot()[*index];
        return {source.title.empty() ? source.publisher : source.title, source.language};
    }

    OwnedText operator()(LaneRemainder remainder) const
    {
        const SceneWords& words = m_context.request.words;
        switch (remainder) {
        case LaneRemainder::Everything:
            return inInterface(words.everything);
        case LaneRemainder::Others:
            return inInterface(words.others ? words.others(m_context.request.prepared->otherCount()) : std::string());
        case LaneRemainder::Unassigned:
            return inInterface(words.unassigned);
        }
        return {};
    }

private:
    OwnedText inInterface(std::string text) const { return {std::move(text), m_context.request.language}; }

    template <typename Id>
    OwnedText named(Id id) const
    {
        const auto index = m_context.snapshot().find(id);
        if (!index) {
            return {};
        }
        const TextChoice name = m_context.snapshot()[*index].name.bestFor(m_context.request.language);
        return {std::string(name.text), std::string(name.language)};
    }

    const SceneContext& m_context;
};

} // namespace

OwnedText laneTitle(const SceneContext& context, const LaneKey& lane)
{
    return std::visit(Title(context), lane);
}

} // namespace tideline
