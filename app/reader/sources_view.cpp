// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/sources_view.h"

#include "reader/prose.h"
#include "reader/prose_writer.h"
#include "reader/source_list.h"
#include "reader/source_list_model.h"
#include "theme/theme.h"
#include "words/words.h"

#include "snapshot/voices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tideline {

SourcesView::SourcesView(Session& session, QWidget* parent)
    : PageView(session, parent)
    , m_model(new SourceListModel(session, this))
{
    addHead();
    addSearch();
    addFilterState();
    addList();
    connect(&session, &Session::filterChanged, this, &SourcesView::showFilterState);
    showFilterState();
    showFound();
}

void SourcesView::addHead()
{
    std::vector<SourceIndex> sources;
    for (std::size_t i = 0; i < snapshot().sources().size(); ++i) {
        sources.emplace_back(i);
    }
    {
        ProseWriter writer(*addProse(0), session(), numbers());
        writer.paragraph(ReaderRole::Title).text(tr("How we know"));
        writer.paragraph(ReaderRole::Meta, 8)
            .text(tr("%1 sources, %2 of them independent: reprints and retellings of one report count once.")
                      .arg(sources.size())
                      .arg(groupedByVoice(snapshot(), sources).size()));
    }
    if (!snapshot().header().method.isEmpty()) {
        ProseWriter writer(*addProse(8), session(), numbers());
        writer.markdown(snapshot().header().method.bestFor(tag()), ReaderRole::Meta);
    }
}

void SourcesView::addSearch()
{
    m_order = new QComboBox;
    m_order->addItem(tr("By publisher"), static_cast<int>(SourceOrder::Publisher));
    m_order->addItem(tr("Most used first"), static_cast<int>(SourceOrder::Uses));
    m_order->addItem(tr("By date"), static_cast<int>(SourceOrder::Date));
    m_order->setAccessibleName(tr("Order of the sources"));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setOrder(static_cast<SourceOrder>(m_order->currentData().toInt())); });
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in the sources"));
    m_search->setAccessibleName(tr("Search in the sources"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearchText(text);
        showFound();
    });
    if (snapshot().sources().size() >= SourceListModel::kLongList) {
        addGrid({m_search, m_order}, scaled(16), scaled(8), scaled(140));
    } else {
        m_search->setParent(this);
        m_search->hide();
        add(m_order, scaled(16), scaled(200));
    }
    m_found = new QLabel;
    m_found->setFont(interfaceFont(12));
    add(m_found, scaled(6));
}

void SourcesView::addFilterState()
{
    m_clear = new QPushButton;
    m_clear->setProperty("link", true);
    m_clear->setObjectName(QStringLiteral("clearSources"));
    m_clear->setCursor(Qt::PointingHandCursor);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        Filter filter = session().filter();
        filter.sources.clear();
        session().setFilter(filter);
    });
    add(m_clear, scaled(2));
}

void SourcesView::addList()
{
    m_list = new SourceList(session(), *m_model);
    connect(m_list, &SourceList::sourceChosen, this, [this](SourceId source) { session().go(SourcePage{source}); });
    add(m_list, scaled(8));
}

void SourcesView::showFilterState()
{
    const std::size_t count = session().filter().sources.size();
    m_clear->setText(count == 0 ? tr("Tick sources to show only their events")
                                : tr("The timeline shows the events of %n ticked source(s) · Show all", nullptr,
                                     static_cast<int>(count)));
    m_clear->setEnabled(count > 0);
}

void SourcesView::showFound()
{
    m_found->setText(tr("%1 of %2 sources").arg(m_model->shownCount()).arg(snapshot().sources().size()));
}

} // namespace tideline
