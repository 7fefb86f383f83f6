// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"
#include "reader/source_uses.h"

class QPushButton;

namespace tideline {

class ProseWriter;

/// A source: what it is, where it is, and each place where the collection rests on it: the record and its field or
/// claim, the place in the source, the confidence and the note. Its address is text; only a press of the button goes
/// there. It can be copied as a note or as BibTeX, and the timeline can show its events alone.
class SourceView : public PageView {
    Q_OBJECT

public:
    SourceView(Session& session, SourceId source, QWidget* parent = nullptr);

private:
    void addHead(const Source& source);
    void addReport(SourceIndex index);
    void addAddress(const Source& source);
    void addButtons(const Source& source);
    void addUses(const SourceUses& uses);
    void addEvents(const std::vector<EventIndex>& events);
    void addSteps(const std::vector<StepUses>& steps);
    template <typename RecordIndex>
    void addRecords(const QString& heading, const std::vector<RecordUses<RecordIndex>>& records);
    void writeUses(ProseWriter& writer, const std::vector<SourceUse>& uses);
    QString aboutWords(const SourceUse& use) const;
    void showFilterState();

    SourceId m_source;
    QPushButton* m_filter = nullptr;
};

} // namespace tideline
