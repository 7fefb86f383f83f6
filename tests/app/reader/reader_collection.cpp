// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader_collection.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace tideline::test {

namespace {

/// The passages that can be seen, in the order in which they stand below each other.
QList<Prose*> passagesOf(const QWidget& page)
{
    QList<Prose*> passages = page.findChildren<Prose*>();
    passages.removeIf([&page](const Prose* passage) { return !passage->isVisibleTo(&page); });
    std::stable_sort(passages.begin(), passages.end(), [&](const Prose* first, const Prose* second) {
        return first->mapTo(&page, QPoint()).y() < second->mapTo(&page, QPoint()).y();
    });
    return passages;
}

template <typename Visitor>
void forEachFragment(const QWidget& page, Visitor visit)
{
    for (const Prose* passage : passagesOf(page)) {
        for (QTextBlock block = passage->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                visit(it.fragment());
            }
        }
    }
}

Claim claimOf(const std::string& value, ClaimStatus status, const std::string& reason, SourceId source)
{
    Claim claim{.field = "place", .value = value, .status = status};
    claim.reason = {{"en", reason}};
    claim.citations.push_back({.source = source});
    return claim;
}

} // namespace

CollectionBuilder readerCollection()
{
    CollectionBuilder builder;
    builder.place("chongjin", "Chongjin")
        .place("pyongyang", "Pyongyang")
        .source("chosun", "Chosun Ilbo")
        .source("billboard", "Billboard")
        .source("asia", "Asia Economy")
        .artist("baby-vox", "Baby V.O.X")
        .titled("베이비복스", "ko")
        .defector("kang", "Kang Na-ra")
        .titled("강나라", "ko")
        .defector("unnamed", "Real Name")
        .protectedAs("A woman who withheld her name")
        .disclosing("gender", "She is a woman.")
        .summarised("A secret told of her.")
        .event("concert-2003", "2003-10-06")
        .titled("The concert of 2003")
        .at("chongjin")
        .with("baby-vox", "performer")
        .sourced("chosun")
        .event("kang-leaves", "2014", "leaving")
        .with("kang", "defector")
        .sourced("asia")
        .relationship("kang-heard", "kang", "heard", "baby-vox")
        .restingOn("concert-2003")
        .sourced("billboard");
    const auto source = [&](const char* key) { return builder.id<SourceId>(key); };
    const Claim shown = claimOf("chongjin", ClaimStatus::Accepted, "Two pages agree.", source("chosun"));
    const Claim other = claimOf("pyongyang", ClaimStatus::Disputed, "One page alone.", source("billboard"));

    builder.story("story-kang", "Kang: on screen")
        .about("kang")
        .step("First [](cite:chosun), then [](cite:asia).", "concert-2003")
        .step("Again [](cite:asia) and new [](cite:billboard), by [Baby V.O.X](record:baby-vox).", "kang-leaves")
        .claimed(shown)
        .claimed(other)
        .story("story-unnamed", "A recording")
        .about("unnamed")
        .step("She saw it.", "concert-2003");
    for (const char* key : {"story-3", "story-4", "story-5", "story-6"}) {
        builder.story(key, std::string("Title of ") + key).step("Text.", "concert-2003");
    }
    CollectionHeader header;
    header.title = {{"en", "Songs"}, {"ko", "노래"}};
    header.standfirst = {{"en", "Two sentences. In all."}};
    header.method = {{"en", "By reading."}};
    header.start = "concert-2003";
    header.startLabel = {{"en", "Start in 2003"}};
    builder.header(header);
    return builder;
}

QString textOf(const QWidget& page)
{
    QStringList texts;
    for (const Prose* passage : passagesOf(page)) {
        texts << passage->toPlainText();
    }
    return texts.join(QLatin1Char('\n')).remove(kWordJoiner);
}

QStringList linksOn(const QWidget& page)
{
    QStringList links;
    forEachFragment(page, [&](const QTextFragment& fragment) {
        if (fragment.charFormat().isAnchor()) {
            links << fragment.charFormat().anchorHref();
        }
    });
    return links;
}

QStringList citationsOn(const QWidget& page)
{
    QStringList citations;
    forEachFragment(page, [&](const QTextFragment& fragment) {
        if (fragment.charFormat().boolProperty(kCitationProperty)) {
            citations << fragment.text() + QLatin1Char(' ') + fragment.charFormat().anchorHref();
        }
    });
    return citations;
}

} // namespace tideline::test
