// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/palette.h"
#include "publish/publication.h"

#include <QWidget>

#include <optional>

namespace tideline {

/// Shows a page as large as there is room for, on the ground of a desk.
class PicturePreview : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent);

    void showPage(PublishedPage page, Theme theme);
    void showMessage(const QString& text); ///< Instead of a page, when there is nothing to draw.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PublishedPage> m_page;
    Theme m_theme = Theme::Light;
    QString m_message;
};

} // namespace tideline
