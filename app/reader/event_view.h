// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

class ProseWriter;
struct ContestedField;
struct MatchReason;

/// An event: what, when and where, who took part, what rests on it, which story steps tell of it, and its sources.
class EventView : public PageView {
    Q_OBJECT

public:
    EventView(Session& session, EventId event, QWidget* parent = nullptr);

private:
    void addHead(EventIndex event, const Event& whole);
    void addMatchReasons(EventIndex event, const Evidence& evidence);
    void writeReason(ProseWriter& writer, const MatchReason& reason) const;
    void writeReason(ProseWriter& writer, const ContestedField& field, EventIndex event) const;
    void addParticipants(EventIndex event);
    void addTies(EventIndex event);
    void addStories(EventIndex event);
};

} // namespace tideline
