// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/prose_writer.h"

#include "reader/prose.h"
#include "reader/reader_link.h"
#include "reader/record_words.h"
#include "reader/source_words.h"
#include "session/session.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextDocument>

#include <algorithm>

namespace tideline {

namespace {

// How far a figure is raised, in per cent of its font's height: inside the fixed lines of the small text too.
constexpr double kCitationRise = 33;
constexpr qsizetype kUnbrokenName = 16;

/// The text with its short compounds held together: "Hee-jin" and "K-pop" are not torn apart at the end of a line.
QString heldTogether(QString text)
{
    static const QRegularExpression hyphen(QStringLiteral("(?<![\\w-])(\\w{1,5})-(?=\\w{1,5}(?![\\w-]))"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(hyphen, QStringLiteral("\\1-") + kWordJoiner);
}

/// "3/4 line apart", the distance of paragraphs in a running text.
double paragraphGap(ReaderRole role, const QString& language)
{
    return 0.75 * readerType(role, language).lineHeight / interfaceScale();
}

} // namespace

ProseWriter::ProseWriter(Prose& prose, const Session& session, SourceNumbers& numbers)
    : m_prose(prose)
    , m_session(session)
    , m_numbers(numbers)
    , m_cursor(prose.document())
{
    prose.document()->clear();
    m_cursor.beginEditBlock();
}

ProseWriter::~ProseWriter()
{
    m_cursor.endEditBlock();
    m_prose.contentWritten();
}

ProseWriter& ProseWriter::paragraph(ReaderRole role, double gap, const QString& language)
{
    const ReaderType type = readerType(role, language.isEmpty() ? m_session.language() : language);
    QTextBlockFormat block;
    block.setLineHeight(type.lineHeight, QTextBlockFormat::FixedHeight);
    block.setTopMargin(m_empty ? 0 : scaled(gap));
    block.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_format = QTextCharFormat();
    m_format.setFont(type.font);
    m_format.setForeground(themeColour(type.colour));
    if (m_empty) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(m_format);
    } else {
        m_cursor.insertBlock(block, m_format);
    }
    m_empty = false;
    m_afterCitation = false;
    return *this;
}

ProseWriter& ProseWriter::hanging(double width)
{
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setLeftMargin(scaled(width));
    block.setTextIndent(-scaled(width));
    block.setTabPositions({QTextOption::Tab(scaled(width), QTextOption::LeftTab)});
    m_cursor.setBlockFormat(block);
    return *this;
}

ProseWriter& ProseWriter::indented(double width)
{
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setLeftMargin(scaled(width));
    m_cursor.setBlockFormat(block);
    return *this;
}

ProseWriter& ProseWriter::colour(ColourRole role)
{
    m_format.setForeground(themeColour(role));
    return *this;
}

ProseWriter& ProseWriter::text(const QString& text)
{
    insert(text, m_format);
    return *this;
}

ProseWriter& ProseWriter::strong(const QString& text)
{
    QTextCharFormat format = m_format;
    format.setFontWeight(QFont::Bold);
    insert(text, format);
    return *this;
}

ProseWriter& ProseWriter::quiet(const QString& text)
{
    QTextCharFormat format = m_format;
    format.setForeground(themeColour(ColourRole::InkSecondary));
    insert(text, format);
    return *this;
}

ProseWriter& ProseWriter::explained(const QString& text, const QString& explanation, bool struck)
{
    QTextCharFormat format = m_format;
    format.setFontWeight(QFont::Bold);
    format.setFontStrikeOut(struck);
    format.setToolTip(explanation);
    insert(text, format);
    return *this;
}

ProseWriter& ProseWriter::aside(const QString& text)
{
    QString whole = text;
    whole.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    for (const QChar dash : {QChar(0x2013), QChar(u'~')}) {
        whole.replace(dash, QString(kWordJoiner) + dash + kWordJoiner);
    }
    return quiet(QStringLiteral("  ") + whole);
}

ProseWriter& ProseWriter::link(const QString& text, const Location& location)
{
    return action(text, linkTo(location));
}

ProseWriter& ProseWriter::action(const QString& text, const QString& href)
{
    QTextCharFormat format = m_format;
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setForeground(themeColour(ColourRole::Link));
    insert(text, format);
    return *this;
}

ProseWriter& ProseWriter::content(const TextChoice& choice)
{
    insert(fromUtf8(choice.text), m_format);
    markLanguage(fromUtf8(choice.language));
    return *this;
}

ProseWriter& ProseWriter::cite(SourceIndex source, const QString& locator, std::optional<Confidence> confidence)
{
    const int number = m_numbers.numberOf(source);
    m_cited.push_back(source);
    const Source& cited = m_session.snapshot()[source];

    QTextCharFormat format;
    // Qt draws superior letters at two thirds of the font's size: 18 become the 12 of the design.
    format.setFont(interfaceFont(18));
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setSuperScriptBaseline(kCitationRise);
    format.setForeground(themeColour(ColourRole::Link));
    format.setAnchor(true);
    format.setAnchorHref(linkTo(SourcePage{cited.id}));
    format.setToolTip(citationCard(m_session.snapshot(), cited, locator, confidence, m_session.language()));
    format.setProperty(kCitationProperty, true);

    QTextCharFormat gap = format;
    gap.setAnchor(false);
    gap.clearProperty(QTextFormat::AnchorHref);
    gap.clearProperty(kCitationProperty);
    m_cursor.insertText(m_afterCitation ? QString(QChar::Nbsp) : QString(kWordJoiner), gap);
    m_cursor.insertText(QString::number(number), format);
    m_afterCitation = true;
    return *this;
}

ProseWriter& ProseWriter::cite(const std::vector<Citation>& citations)
{
    std::vector<SourceIndex> written;
    for (const Citation& citation : citations) {
        const std::optional<SourceIndex> source = m_session.snapshot().find(citation.source);
        if (source && std::find(written.begin(), written.end(), *source) == written.end()) {
            cite(*source, fromUtf8(citation.locator.value_or(std::string())), citation.confidence);
            written.push_back(*source);
        }
    }
    return *this;
}

ProseWriter& ProseWriter::markdown(const TextChoice& choice, ReaderRole role, double gap)
{
    const QString language = fromUtf8(choice.language);
    bool first = true;
    for (const MarkdownBlock& block : parseMarkdown(choice.text)) {
        paragraph(role, first ? gap : paragraphGap(role, language), language);
        first = false;
        if (block.kind == MarkdownBlock::Kind::ListItem) {
            hanging(20).text(QStringLiteral("•\t"));
        } else if (block.kind == MarkdownBlock::Kind::Heading) {
            m_format.setFontWeight(QFont::Bold);
        } else if (block.kind == MarkdownBlock::Kind::Quote) {
            QTextBlockFormat quote = m_cursor.blockFormat();
            quote.setLeftMargin(scaled(16));
            m_cursor.setBlockFormat(quote);
        }
        for (const MarkdownInline& piece : block.inlines) {
            writeInline(piece);
        }
    }
    if (!first) {
        markLanguage(language);
    }
    return *this;
}

ProseWriter& ProseWriter::record(const RecordReference& record)
{
    QString name = recordName(m_session.snapshot(), record, m_session.languageTag());
    if (std::holds_alternative<EntityIndex>(record) && name.size() <= kUnbrokenName) {
        name.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // "Do Jong-hwan" stands on one line.
    }
    if (const std::optional<Location> page = pageOf(m_session.snapshot(), record)) {
        return link(name, *page);
    }
    return text(name);
}

void ProseWriter::insert(const QString& text, const QTextCharFormat& format)
{
    m_cursor.insertText(heldTogether(text), format);
    m_afterCitation = false;
}

void ProseWriter::writeInline(const MarkdownInline& piece)
{
    const QTextCharFormat before = m_format;
    const QString words = fromUtf8(piece.text);
    // Korean knows no slanted letters: weight says it in both languages.
    if (piece.strong || piece.emphasised) {
        m_format.setFontWeight(QFont::Bold);
    }
    const std::optional<RecordReference> target = m_session.snapshot().findKey(piece.target);
    const std::optional<Location> page = target ? pageOf(m_session.snapshot(), *target) : std::nullopt;
    switch (piece.kind) {
    case MarkdownInline::Kind::Text:
        text(words);
        break;
    case MarkdownInline::Kind::RecordLink:
        page ? link(words, *page) : text(words);
        break;
    case MarkdownInline::Kind::Citation:
        if (target && std::holds_alternative<SourceIndex>(*target)) {
            cite(std::get<SourceIndex>(*target), words);
        }
        break;
    case MarkdownInline::Kind::WebLink:
        action(words, fromUtf8(piece.target));
        break;
    case MarkdownInline::Kind::LineBreak:
        text(QString(QChar::LineSeparator));
        break;
    }
    m_format = before;
}

void ProseWriter::markLanguage(const QString& language)
{
    if (language.isEmpty() || language == m_session.language()) {
        return;
    }
    QTextCharFormat format = m_format;
    format.setFont(readerType(ReaderRole::Caption, {}).font);
    format.setForeground(themeColour(ColourRole::InkSecondary));
    insert(QStringLiteral("\u00A0\u00A0") + languageName(language), format);
}

} // namespace tideline
