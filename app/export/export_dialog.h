// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/picture.h"
#include "session/session.h"
#include "theme/qt_text_measure.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tideline {

class DateReading;
class PicturePreview;

/// Chooses size, range, look and words of a picture with the result beside it, and saves it. What is seen in the
/// preview is the page that is written, drawn smaller.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `visible` is what the canvas shows, for the range "what is in view"; `lanes` are as they stand there.
    ExportDialog(const Session& session, TimeSpan visible, LaneArrangement lanes, QWidget* parent);

    /// What the fields say at this moment.
    PictureOptions options() const;
    /// Writes the picture; on failure the reason is shown in the dialog and nothing is written.
    bool saveTo(const QString& path);

private:
    void buildFields();
    void connectFields();
    void choosePreset();
    void sizeChanged();
    void updatePreview();
    void askWhereToSave();
    void showOutcome(const QString& text, bool isError);

    const Session& m_session;
    TimeSpan m_visible;
    LaneArrangement m_lanes;
    QtTextMeasure m_measure;
    std::optional<Publication> m_publication;
    QString m_savedPath;
    QTimer m_previewTimer;

    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QComboBox* m_scale;
    QComboBox* m_range;
    QLineEdit* m_years;
    DateReading* m_yearsReading;
    QComboBox* m_threads;
    QComboBox* m_theme;
    QComboBox* m_language;
    QLineEdit* m_title;
    QComboBox* m_format;
    PicturePreview* m_preview;
    QLabel* m_unnamed;
    QLabel* m_outcome;
    QPushButton* m_save;
    QPushButton* m_copyImage;
    QPushButton* m_copyText;
};

} // namespace tideline
