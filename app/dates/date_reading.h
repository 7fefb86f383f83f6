// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tideline {

/// What stands under a field into which a date is typed: as one types, the date in words with its days and its EDTF;
/// where it is refused, the column and the reason; where it is ambiguous, each reading as a button that writes it into
/// the field. The field's accessible description says the same. It takes no room while the field is empty.
///
/// The field is not owned and must outlive it. Interface thread only.
class DateReading : public QWidget {
    Q_OBJECT

public:
    /// What the field accepts. Errors are shown as they are.
    using Reader = std::function<Result<EdtfDate>(std::string_view)>;

    /// With a reader other than `readDate`, for fields that take less, or more forms.
    explicit DateReading(QLineEdit* field, QWidget* parent = nullptr, Reader reader = nullptr);

    /// The language of the words, "en" or "ko"; at first "en".
    void setLanguage(const QString& language);

    /// Leaves unsaid what the program itself has put into the field, such as the years in force.
    void showOnlyWhatIsTyped();

    /// The date in the field; nothing while it is empty or refused.
    const std::optional<EdtfDate>& date() const { return m_date; }
    /// True if something stands in the field that is no date.
    bool isRefused() const { return m_isRefused; }
    /// What is shown, without the buttons.
    QString text() const;

signals:
    /// The field holds another date than before, or none any more.
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showDate(const EdtfDate& date);
    void showError(const Error& error);
    void offer(const std::vector<std::string>& readings);
    void clearChoices();
    void say(const QString& text, bool isError);

    QLineEdit* m_field;
    Reader m_reader;
    QString m_language;
    QLabel* m_label;
    QVBoxLayout* m_choices;
    std::optional<EdtfDate> m_date;
    bool m_isRefused = false;
    bool m_showsOnlyTyped = false;
};

} // namespace tideline
