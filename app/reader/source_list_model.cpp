// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_list_model.h"

#include "reader/record_words.h"
#include "reader/source_words.h"
#include "words/words.h"

#include "query/search_pattern.h"
#include "snapshot/voices.h"
#include "text/collation.h"

#include <algorithm>
#include <limits>

namespace tideline {

namespace {

std::int64_t beginOf(const Source& source)
{
    constexpr std::int64_t kUndated = std::numeric_limits<std::int64_t>::max();
    const std::optional<TimePoint> begin = source.date ? source.date->bounds().earliestBegin : std::nullopt;
    return begin ? begin->seconds() : kUndated;
}

std::vector<SearchPattern> wordsOf(const QString& typed)
{
    std::vector<SearchPattern> words;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        words.emplace_back(word.toStdString(), false);
    }
    return words;
}

/// True if each word stands somewhere in what the source says of itself.
bool isFoundBy(std::vector<SearchPattern>& words, const Snapshot& snapshot, const Source& source)
{
    std::vector<std::string> texts = source.creators;
    texts.insert(texts.end(), {source.title, source.publisher, reportOf(snapshot, source), source.address});
    return std::ranges::all_of(words, [&texts](SearchPattern& word) {
        return std::ranges::any_of(texts, [&word](const std::string& text) { return word.inName(text).has_value(); });
    });
}

} // namespace

SourceListModel::SourceListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_summaries(summariesOf(session.snapshot()))
{
    connect(&m_session, &Session::filterChanged, this, [this] {
        if (!m_rows.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
        }
    });
    arrange();
}

int SourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.members > 0 ? reportData(row, role) : sourceData(row, role);
}

bool SourceListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<SourceIndex> source = sourceAt(index);
    if (!source || role != Qt::CheckStateRole) {
        return false;
    }
    const SourceId id = snapshot()[*source].id;
    Filter filter = m_session.filter();
    std::erase(filter.sources, id);
    if (value.value<Qt::CheckState>() == Qt::Checked) {
        filter.sources.push_back(id);
        filter.unsourced = false;
    }
    m_session.setFilter(filter);
    return true;
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    return sourceAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemFlags(Qt::ItemIsEnabled);
}

std::optional<SourceIndex> SourceListModel::sourceAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return std::nullopt;
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.members > 0 ? std::nullopt : std::optional(row.source);
}

std::size_t SourceListModel::shownCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.members == 0; }));
}

void SourceListModel::setOrder(SourceOrder order)
{
    m_order = order;
    arrange();
}

void SourceListModel::setSearchText(const QString& text)
{
    m_searchText = text.trimmed();
    arrange();
}

std::vector<SourceIndex> SourceListModel::found() const
{
    std::vector<SearchPattern> words = wordsOf(m_searchText);
    std::vector<SourceIndex> sources;
    for (std::size_t i = 0; i < snapshot().sources().size(); ++i) {
        if (isFoundBy(words, snapshot(), snapshot().sources()[i])) {
            sources.emplace_back(i);
        }
    }
    // By publisher in any case, so that what is equal otherwise has an order that can be looked through.
    std::vector<std::string> names(snapshot().sources().size());
    for (const SourceIndex source : sources) {
        names[source.value()] = sortKey(sourceShortName(snapshot()[source]).toStdString(), m_session.languageTag());
    }
    std::stable_sort(sources.begin(), sources.end(), [&](SourceIndex first, SourceIndex second) {
        return names[first.value()] < names[second.value()];
    });
    if (m_order == SourceOrder::Uses) {
        std::stable_sort(sources.begin(), sources.end(), [this](SourceIndex first, SourceIndex second) {
            return m_summaries[first.value()].records() > m_summaries[second.value()].records();
        });
    } else if (m_order == SourceOrder::Date) {
        std::stable_sort(sources.begin(), sources.end(), [this](SourceIndex first, SourceIndex second) {
            return beginOf(snapshot()[first]) < beginOf(snapshot()[second]);
        });
    }
    return sources;
}

void SourceListModel::arrange()
{
    const std::vector<SourceIndex> sources = found();
    std::vector<Row> rows;
    for (const Voice& voice : groupedByVoice(snapshot(), sources)) {
        const bool isReport = voice.size() > 1;
        if (isReport) {
            rows.push_back({.source = voice.front(), .members = voice.size()});
        }
        for (const SourceIndex source : voice) {
            rows.push_back({.source = source, .isOfReport = isReport});
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant SourceListModel::reportData(const Row& row, int role) const
{
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole: {
        const Source& source = snapshot()[row.source];
        const std::string report = reportOf(snapshot(), source);
        return fromUtf8(report.empty() ? source.title : report);
    }
    case SupportRole:
        return tr("One report: its %n source(s) here count once", nullptr, static_cast<int>(row.members));
    case IsReportRole:
        return true;
    default:
        return {};
    }
}

QVariant SourceListModel::sourceData(const Row& row, int role) const
{
    const Source& source = snapshot()[row.source];
    const SourceSummary& summary = m_summaries[row.source.value()];
    const std::optional<Confidence> prevailing = prevailingConfidence(summary);
    switch (role) {
    case TitleRole:
        return fromUtf8(source.title);
    case PublisherRole:
        return publisherWords(source);
    case SupportRole:
        return supportWords(summary);
    case ConfidenceRole:
        return prevailing ? QVariant(static_cast<int>(*prevailing)) : QVariant();
    case ConfidenceWordsRole:
        return confidenceWords(summary);
    case IsReportRole:
        return false;
    case IsOfReportRole:
        return row.isOfReport;
    case Qt::CheckStateRole:
        return QVariant::fromValue(isChosen(row.source) ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return fromUtf8(source.title) + QLatin1Char('\n') + publisherWords(source);
    case Qt::AccessibleTextRole:
        return QStringList{fromUtf8(source.title), publisherWords(source), supportWords(summary),
                           confidenceWords(summary)}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString SourceListModel::publisherWords(const Source& source) const
{
    QStringList parts;
    if (!source.publisher.empty()) {
        parts << fromUtf8(source.publisher);
    }
    parts << (source.date ? dateWords(*source.date, m_session.language()) : tr("no date"));
    return parts.join(QStringLiteral(" · "));
}

QString SourceListModel::confidenceWords(const SourceSummary& summary) const
{
    const std::optional<Confidence> prevailing = prevailingConfidence(summary);
    if (!prevailing) {
        return {};
    }
    const auto kinds = std::count_if(summary.byConfidence.begin(), summary.byConfidence.end(),
                                     [](std::uint32_t count) { return count > 0; });
    //: %1 is "high confidence".
    return kinds == 1 ? confidenceText(*prevailing) : tr("mostly %1").arg(confidenceText(*prevailing));
}

bool SourceListModel::isChosen(SourceIndex source) const
{
    const std::vector<SourceId>& chosen = m_session.filter().sources;
    return std::find(chosen.begin(), chosen.end(), snapshot()[source].id) != chosen.end();
}

} // namespace tideline
