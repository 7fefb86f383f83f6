// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/filter_panel.h"

#include "filter/evidence_section.h"
#include "filter/facet_model.h"
#include "filter/facet_section.h"
#include "filter/filter_chips.h"
#include "filter/section_header.h"
#include "filter/years_section.h"
#include "session/loading_note.h"
#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tideline {

namespace {

constexpr double kWidth = 264;
constexpr double kRailWidth = 48;
/// Of the facets, besides the years.
constexpr std::size_t kOpenAtFirst = 2;

QToolButton* makeIconButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("flat", true);
    button->setProperty("iconOnly", true);
    return button;
}

} // namespace

FilterPanel::FilterPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
{
    setProperty("plane", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makePanel());
    m_pages->addWidget(makeRail());

    connect(m_expand, &QToolButton::clicked, this, &FilterPanel::toggle);
    connect(m_collapse, &QToolButton::clicked, this, &FilterPanel::toggle);
    connect(&m_session, &Session::filterChanged, this, &FilterPanel::follow);
    connect(&m_session, &Session::openingPathChanged, this, &FilterPanel::follow);
    connect(&m_session, &Session::collectionChanged, this, &FilterPanel::follow);
    connect(&m_session, &Session::contentChanged, this, &FilterPanel::follow);
    retranslate();
    fit();
    follow();
}

bool FilterPanel::isCollapsed() const
{
    return m_pages->currentIndex() == 1;
}

void FilterPanel::setCollapsed(bool collapsed)
{
    m_pages->setCurrentIndex(collapsed ? 1 : 0);
    fit();
}

QStringList FilterPanel::facetsByCount() const
{
    QStringList names;
    for (FacetSection* section : m_sections) {
        if (section->model().order() == FacetOrder::ByCount) {
            names << facetKey(section->model().facet());
        }
    }
    return names;
}

void FilterPanel::setFacetsByCount(const QStringList& names)
{
    for (FacetSection* section : m_sections) {
        section->setOrder(names.contains(facetKey(section->model().facet())) ? FacetOrder::ByCount
                                                                             : FacetOrder::ByName);
    }
}

void FilterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

QWidget* FilterPanel::makeRail()
{
    auto* rail = new QWidget(m_pages);
    m_expand = makeIconButton(rail);
    m_railCount = new QLabel(rail);
    m_railCount->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(rail);
    layout->addWidget(m_expand, 0, Qt::AlignHCenter);
    layout->addWidget(m_railCount);
    layout->addStretch();
    return rail;
}

QWidget* FilterPanel::makePanel()
{
    auto* panel = new QWidget(m_pages);
    m_title = new QLabel(panel);
    m_title->setProperty("heading", true); // A font set here would go with the next appearance.
    m_collapse = makeIconButton(panel);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_collapse);

    m_loading = new LoadingNote(
        m_session, [] { return tr("Reading people, sources and kinds. You can filter in a moment."); }, panel);
    m_scroll = new QScrollArea(panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeSections());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_loading, 1);
    layout->addWidget(m_scroll, 1);
    return panel;
}

QWidget* FilterPanel::makeSections()
{
    auto* sections = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(sections);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_years = new YearsSection(m_session, sections);
    m_years->setOpen(true);
    layout->addWidget(m_years);
    const auto showRow = [this, sections](QWidget* inside, const QRect& row) {
        const QPoint centre = inside->mapTo(sections, row.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
    };
    for (const Facet facet : kFacets) {
        auto* section = new FacetSection(m_session, facet, sections);
        section->setOpen(m_sections.size() < kOpenAtFirst);
        connect(section, &FacetSection::rowReached, this, showRow);
        connect(section, &FacetSection::orderChosen, this, &FilterPanel::orderChosen);
        layout->addWidget(section);
        m_sections.push_back(section);
    }
    auto* evidence = new EvidenceSection(m_session, sections);
    connect(evidence, &EvidenceSection::rowReached, this, showRow);
    layout->addWidget(makeSectionRule(sections));
    layout->addWidget(evidence);
    layout->addStretch();
    return sections;
}

void FilterPanel::follow()
{
    const bool isReading = m_session.isLoading() || m_session.isOpeningFirst();
    m_loading->setVisible(isReading);
    m_scroll->setVisible(!isReading);
    const std::size_t count = filterChips(m_session.snapshot(), m_session.filter(), m_session.language()).size();
    m_railCount->setVisible(count > 0);
    m_railCount->setText(QString::number(count));
}

void FilterPanel::retranslate()
{
    m_title->setText(tr("Filter"));
    m_collapse->setToolTip(tr("Hide the filter"));
    m_collapse->setAccessibleName(tr("Hide the filter"));
    m_expand->setToolTip(tr("Show the filter"));
    m_expand->setAccessibleName(tr("Show the filter"));
}

void FilterPanel::fit()
{
    setFixedWidth(scaled(isCollapsed() ? kRailWidth : kWidth));
    m_railCount->setFont(interfaceFont(12, true));
    m_expand->setIcon(themeIcon(QStringLiteral("filter")));
    m_collapse->setIcon(themeIcon(QStringLiteral("collapse")));
    for (QToolButton* button : {m_expand, m_collapse}) {
        button->setIconSize({scaled(20), scaled(20)});
    }
    m_pages->widget(0)->layout()->itemAt(0)->layout()->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    m_pages->widget(1)->layout()->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
}

void FilterPanel::toggle()
{
    setCollapsed(!isCollapsed());
    (isCollapsed() ? m_expand : m_collapse)->setFocus();
    emit collapseToggled(isCollapsed());
}

} // namespace tideline
