// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_section.h"

#include "filter/facet_list.h"
#include "filter/facet_model.h"
#include "filter/section_header.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline {

namespace {

/// Kinds and strengths have an order of their own; of two rows anybody sees which is the greater.
bool canBeSorted(const FacetModel& model)
{
    constexpr std::size_t kFewest = 3;
    return model.facet() != Facet::Strengths && model.totalCount() >= kFewest;
}

} // namespace

FacetSection::FacetSection(Session& session, Facet facet, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FacetModel(session, facet, this))
    , m_header(new SectionHeader(this))
    , m_order(new QPushButton(m_header))
    , m_body(new QWidget(this))
    , m_search(new QLineEdit(m_body))
    , m_list(makeFacetList(m_body))
    , m_showAll(new QPushButton(m_body))
    , m_searchRow(new QHBoxLayout)
    , m_showAllRow(new QHBoxLayout)
{
    m_list->setModel(m_model);
    m_search->setClearButtonEnabled(true);
    for (QPushButton* link : {m_showAll, m_order}) {
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
    }
    m_order->setProperty("small", true);
    m_header->setButton(m_order);

    // Only the list reaches both edges of the panel, so that a row is hovered and clicked over its whole width.
    auto* body = new QVBoxLayout(m_body);
    for (QHBoxLayout* inset : {m_searchRow, m_showAllRow}) {
        inset->setContentsMargins(0, 0, 0, 0);
    }
    m_searchRow->addWidget(m_search);
    m_showAllRow->addWidget(m_showAll, 0, Qt::AlignLeft);
    body->addLayout(m_searchRow);
    body->addWidget(m_list);
    body->addLayout(m_showAllRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSectionRule(this));
    layout->addWidget(m_header);
    layout->addWidget(m_body);

    connect(m_header, &SectionHeader::toggled, m_body, &QWidget::setVisible);
    connect(m_header, &SectionHeader::toggled, this, &FacetSection::showOrder);
    connect(m_order, &QPushButton::clicked, this, &FacetSection::toggleOrder);
    connect(m_search, &QLineEdit::textChanged, m_model, &FacetModel::setSearchText);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_model->setShowsAll(!m_model->showsAll()); });
    connect(m_model, &FacetModel::modelReset, this, &FacetSection::follow);
    connect(&m_session, &Session::filterChanged, this, &FacetSection::follow);
    connect(&m_session, &Session::collectionChanged, m_search, &QLineEdit::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { emit rowReached(m_list, m_list->visualRect(current)); });
    m_body->setVisible(false);
    retranslate();
}

bool FacetSection::isOpen() const
{
    return m_header->isChecked();
}

void FacetSection::setOpen(bool open)
{
    m_header->setChecked(open);
}

void FacetSection::setOrder(FacetOrder order)
{
    m_model->setOrder(order);
    showOrder();
}

void FacetSection::toggleOrder()
{
    setOrder(m_model->order() == FacetOrder::ByName ? FacetOrder::ByCount : FacetOrder::ByName);
    emit orderChosen(m_model->order());
}

/// The button says how the list is sorted, and turns it round.
void FacetSection::showOrder()
{
    const bool isByName = m_model->order() == FacetOrder::ByName;
    const bool hasOwnOrder = m_model->facet() == Facet::Kinds;
    //: How a list is sorted.
    m_order->setText(!isByName ? tr("By count") : hasOwnOrder ? tr("As listed") : tr("By name"));
    m_order->setToolTip(isByName      ? tr("Sort by count")
                        : hasOwnOrder ? tr("Sort as the collection lists them")
                                      : tr("Sort by name"));
    m_order->setAccessibleName(m_order->toolTip() + QStringLiteral(": ") + facetTitle(m_model->facet()));
    m_order->setVisible(isOpen() && canBeSorted(*m_model));
    m_header->placeButton();
}

void FacetSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        fitList();
    }
    QWidget::changeEvent(event);
}

void FacetSection::follow()
{
    setVisible(m_model->totalCount() > 0);
    m_header->setChosenCount(m_model->markedCount());
    showOrder();
    m_search->setVisible(m_model->isLong());
    m_showAll->setVisible(m_model->isLong() && m_search->text().trimmed().isEmpty());
    m_showAll->setText(m_model->showsAll() ? tr("Show fewer") : tr("Show all %1").arg(m_model->totalCount()));
    fitList();
}

void FacetSection::retranslate()
{
    const QString title = facetTitle(m_model->facet());
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    follow();
}

void FacetSection::fitList()
{
    fitFacetList(*m_list);
    m_body->layout()->setContentsMargins(0, 0, 0, scaled(8));
    m_body->layout()->setSpacing(scaled(4));
    m_searchRow->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_showAllRow->setContentsMargins(scaled(12), 0, scaled(16), 0);
}

} // namespace tideline
