// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/export_dialog.h"

#include "dates/date_reading.h"
#include "dates/year_reading.h"
#include "export/picture_preview.h"
#include "session/user_folder.h"
#include "theme/theme.h"
#include "words/error_text.h"
#include "words/words.h"

#include "base/file_ops.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace tideline {

namespace {

constexpr int kPreviewDelayMilliseconds = 60;

struct Preset {
    const char* name;
    PictureSize size;
};

constexpr auto kPresets = std::to_array<Preset>({
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "Web, 1600 × 900"), {1600, 900, false}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "Social, 1080 × 1350"), {1080, 1350, false}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "Slide, 1920 × 1080"), {1920, 1080, false}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "Column, 86 mm"), {86, 110, true}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "Double column, 178 mm"), {178, 110, true}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "A4 landscape"), {297, 210, true}},
    {QT_TRANSLATE_NOOP("tideline::ExportDialog", "A3 landscape"), {420, 297, true}},
});

enum RangeChoice { kAll, kInView, kYears };

QDoubleSpinBox* lengthField(QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(0);
    field->setRange(30, 20000);
    field->setKeyboardTracking(false);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

const char* extensionOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Svg:
        return "svg";
    case PictureFormat::Pdf:
        return "pdf";
    }
    return "png";
}

} // namespace

ExportDialog::ExportDialog(const Session& session, TimeSpan visible, LaneArrangement lanes, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_visible(visible)
    , m_lanes(std::move(lanes))
    , m_preset(new QComboBox(this))
    , m_width(lengthField(this))
    , m_height(lengthField(this))
    , m_unit(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_years(new QLineEdit(this))
    , m_yearsReading(new DateReading(m_years, this, readYearRange))
    , m_threads(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_preview(new PicturePreview(this))
    , m_unnamed(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_copyImage(new QPushButton(this))
    , m_copyText(new QPushButton(this))
{
    setWindowTitle(tr("Export image"));
    Result<Publication> publication = publish(session.snapshot(), Policy::Published);
    if (publication) {
        m_publication.emplace(std::move(*publication));
    } else {
        showOutcome(errorText(publication.error()), true);
    }
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMilliseconds);
    buildFields();
    connectFields();
    choosePreset();
    resize(scaled(1120), scaled(640));
}

void ExportDialog::buildFields()
{
    for (const Preset& preset : kPresets) {
        m_preset->addItem(tr(preset.name));
    }
    m_preset->addItem(tr("Own size"));
    m_unit->addItems({tr("px"), tr("mm")});
    m_scale->addItem(tr("1 ×"), 1.0);
    m_scale->addItem(tr("2 × (sharp screens)"), 2.0);
    m_scale->addItem(tr("3 ×"), 3.0);
    m_range->addItems({tr("All that passes the filter"), tr("What is in view"), tr("Years")});
    m_years->setPlaceholderText(QStringLiteral("2003..2018"));
    m_years->setAccessibleName(tr("Years"));
    m_yearsReading->setLanguage(m_session.language());
    m_threads->setObjectName(QStringLiteral("threads"));
    m_threads->addItem(tr("All: who heard and saw whom"), static_cast<int>(ThreadChoice::All));
    m_threads->addItem(tr("Those of the stories"), static_cast<int>(ThreadChoice::Stories));
    m_threads->addItem(tr("None"), static_cast<int>(ThreadChoice::None));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("Print (white ground)"), static_cast<int>(Theme::Print));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("한국어"), QStringLiteral("ko"));
    m_language->setCurrentIndex(m_session.language() == QStringLiteral("ko") ? 1 : 0);
    m_title->setText(textFor(m_session.snapshot().header().title, m_session.language()));
    m_title->setPlaceholderText(tr("No title"));
    m_format->addItem(tr("PNG, for screens"), static_cast<int>(PictureFormat::Png));
    m_format->addItem(tr("SVG, to edit"), static_cast<int>(PictureFormat::Svg));
    m_format->addItem(tr("PDF, for print"), static_cast<int>(PictureFormat::Pdf));
    m_save->setText(tr("Save…"));
    m_save->setDefault(true);
    m_save->setProperty("primary", true);
    m_copyImage->setText(tr("Copy image"));
    m_copyText->setText(tr("Copy alt text"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unnamed->setWordWrap(true);
    if (m_publication && m_publication->unnamedCount() > 0) {
        m_unnamed->setText(
            tr("%n person(s) appear(s) without a name.", nullptr, static_cast<int>(m_publication->unnamedCount())));
    }
    m_preview->setAccessibleName(tr("Preview"));

    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, scaled(8), 0);
    form->addRow(tr("Preset"), m_preset);
    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height, 1);
    size->addWidget(m_unit);
    form->addRow(tr("Size"), size);
    form->addRow(tr("Pixels"), m_scale);
    form->addRow(tr("Range"), m_range);
    form->addRow(m_years);
    form->addRow(m_yearsReading);
    form->addRow(tr("Threads"), m_threads);
    form->addRow(tr("Look"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("File"), m_format);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(scaled(300));

    auto* cancel = new QPushButton(tr("Close"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copyImage);
    buttons->addWidget(m_copyText);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto* left = new QVBoxLayout;
    left->addWidget(scroll, 1);
    left->addWidget(m_unnamed);
    auto* top = new QHBoxLayout;
    top->setSpacing(scaled(16));
    top->addLayout(left, 0);
    top->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addLayout(top, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
}

void ExportDialog::connectFields()
{
    const auto changed = [this] { m_previewTimer.start(); };
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    connect(m_unit, &QComboBox::activated, this, &ExportDialog::sizeChanged);
    for (QComboBox* box : {m_scale, m_range, m_threads, m_theme, m_language, m_format}) {
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    connect(m_language, &QComboBox::activated, this, [this] {
        // The title follows the language as long as nobody wrote one of their own.
        const LocalizedText& titles = m_session.snapshot().header().title;
        if (m_title->text() == textFor(titles, QStringLiteral("en")) ||
            m_title->text() == textFor(titles, QStringLiteral("ko"))) {
            m_title->setText(textFor(titles, m_language->currentData().toString()));
        }
    });
    connect(m_title, &QLineEdit::textChanged, this, changed);
    connect(m_years, &QLineEdit::textChanged, this, changed);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhereToSave);
    connect(m_copyImage, &QPushButton::clicked, this, [this] {
        const PictureOptions wanted = options();
        if (const auto page = layOutPicture(*m_publication, wanted, m_measure)) {
            QGuiApplication::clipboard()->setImage(
                paintImage(*page, paletteOf(wanted.theme), wanted.scale.value_or(1)));
            showOutcome(tr("The image was copied."), false);
        }
    });
    connect(m_copyText, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(alternativeText(*m_publication, options()));
        showOutcome(tr("The alt text was copied."), false);
    });
}

void ExportDialog::choosePreset()
{
    const int chosen = m_preset->currentIndex();
    if (chosen < static_cast<int>(kPresets.size())) {
        const PictureSize& size = kPresets[static_cast<std::size_t>(chosen)].size;
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(size.width);
        m_height->setValue(size.height);
        m_unit->setCurrentIndex(size.isMillimetres ? 1 : 0);
        m_theme->setCurrentIndex(size.isMillimetres ? m_theme->findData(static_cast<int>(Theme::Print))
                                                    : m_theme->findData(static_cast<int>(currentTheme())));
        m_format->setCurrentIndex(
            m_format->findData(static_cast<int>(size.isMillimetres ? PictureFormat::Pdf : PictureFormat::Png)));
    }
    m_previewTimer.start();
}

void ExportDialog::sizeChanged()
{
    m_preset->setCurrentIndex(static_cast<int>(kPresets.size()));
    m_previewTimer.start();
}

PictureOptions ExportDialog::options() const
{
    PictureOptions wanted;
    wanted.format = static_cast<PictureFormat>(m_format->currentData().toInt());
    wanted.size = {m_width->value(), m_height->value(), m_unit->currentIndex() == 1};
    if (!wanted.size.isMillimetres) {
        wanted.scale = m_scale->currentData().toDouble();
    }
    wanted.theme = static_cast<Theme>(m_theme->currentData().toInt());
    wanted.language = m_language->currentData().toString();
    wanted.title = m_title->text();
    wanted.filter = m_session.filter();
    wanted.rest = m_session.rest();
    wanted.threads = static_cast<ThreadChoice>(m_threads->currentData().toInt());
    wanted.lanes = m_lanes;
    if (m_range->currentIndex() == kInView) {
        wanted.range = m_visible;
    } else if (m_range->currentIndex() == kYears) {
        const Result<EdtfDate> date = readYearRange(m_years->text().trimmed().toStdString());
        wanted.range = date ? std::optional(wholeYearsOf(*date)) : std::nullopt;
    }
    return wanted;
}

void ExportDialog::updatePreview()
{
    const bool wantsYears = m_range->currentIndex() == kYears;
    m_years->setVisible(wantsYears);
    m_yearsReading->setVisible(wantsYears && !m_years->text().isEmpty());
    m_scale->setEnabled(m_unit->currentIndex() == 0 &&
                        m_format->currentData().toInt() == static_cast<int>(PictureFormat::Png));
    if (!m_publication) {
        m_save->setEnabled(false);
        return;
    }
    const PictureOptions wanted = options();
    QString problem;
    if (wantsYears && !wanted.range) {
        problem = tr("Write the years as 2003..2018.");
    } else if (const auto size = parsePictureSize(QStringLiteral("%1x%2%3")
                                                      .arg(wanted.size.width)
                                                      .arg(wanted.size.height)
                                                      .arg(wanted.size.isMillimetres ? QStringLiteral("mm") : QString())
                                                      .toStdString());
               !size) {
        problem = errorText(size.error());
    } else if (auto page = layOutPicture(*m_publication, wanted, m_measure)) {
        m_preview->showPage(std::move(*page), wanted.theme);
    } else {
        problem = errorText(page.error());
    }
    if (!problem.isEmpty()) {
        m_preview->showMessage(problem);
    }
    for (QPushButton* button : {m_save, m_copyImage, m_copyText}) {
        button->setEnabled(problem.isEmpty());
    }
}

void ExportDialog::askWhereToSave()
{
    const PictureOptions wanted = options();
    const QString extension = QLatin1String(extensionOf(wanted.format));
    const QString suggestion =
        QDir(userFolder(QStandardPaths::PicturesLocation)).filePath(QStringLiteral("timeline.") + extension);
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save image"), m_savedPath.isEmpty() ? suggestion : m_savedPath, QStringLiteral("*.") + extension);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + extension;
    }
    saveTo(path);
}

bool ExportDialog::saveTo(const QString& path)
{
    const Result<QByteArray> bytes = renderPicture(*m_publication, options(), m_measure);
    if (!bytes) {
        showOutcome(errorText(bytes.error()), true);
        return false;
    }
    const std::string_view content(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    const Result<void> written = FileOps().writeAtomically(path.toStdString(), content);
    if (!written) {
        showOutcome(errorText(written.error()), true);
        return false;
    }
    m_savedPath = path;
    QString saved = tr("Saved to %1.").arg(QDir::toNativeSeparators(path));
    if (!m_unnamed->text().isEmpty()) {
        saved += QLatin1Char(' ') + m_unnamed->text();
    }
    showOutcome(saved, false);
    return true;
}

void ExportDialog::showOutcome(const QString& text, bool isError)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(isError ? ColourRole::Danger : ColourRole::Ink));
    m_outcome->setPalette(colours);
    m_outcome->setText(text);
}

} // namespace tideline
