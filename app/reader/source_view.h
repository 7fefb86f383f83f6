// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

struct SourceUses;

/// A source: what it is, where it is, and everything in the collection that rests on it. Its address is text; only a
/// press of the button goes there.
class SourceView : public PageView {
    Q_OBJECT

public:
    SourceView(Session& session, SourceId source, QWidget* parent = nullptr);

private:
    void addHead(const Source& source);
    void addAddress(const Source& source);
    void addUses(const SourceUses& uses);
    void addSteps(const SourceUses& uses);
    template <typename RecordIndex>
    void addRecords(const QString& heading, const std::vector<RecordIndex>& records);
};

} // namespace tideline
