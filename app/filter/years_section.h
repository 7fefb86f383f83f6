// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/year_axis.h"
#include "session/filter_history.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace tideline {

class SectionHeader;
class Session;
class YearHistogram;

/// The years in the filter panel: histogram with handles, and under it the same two years as fields to type into. An
/// empty field means that this side is not limited by hand.
class YearsSection : public QWidget {
    Q_OBJECT

public:
    YearsSection(Session& session, QWidget* parent);

    bool isOpen() const;
    void setOpen(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void takeTyped();
    void choose(std::optional<YearRange> range, FilterStep step);
    std::optional<YearRange> chosen() const;
    void retranslate();
    void fit();

    Session& m_session;
    SectionHeader* m_header;
    QWidget* m_body;
    YearHistogram* m_histogram;
    QLineEdit* m_first;
    QLabel* m_dash;
    QLineEdit* m_last;
};

} // namespace tideline
