// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"

#include "base/clock.h"
#include "base/file_ops.h"

#include <QCoreApplication>

#include <stdexcept>

namespace tideline::test {

namespace {

constexpr const char* kFileName = "test.tideline";

} // namespace

OpenedSession::OpenedSession(const CollectionContents& contents)
{
    FileOps files;
    if (!Collection::createFrom(m_folder / kFileName, contents, files, SystemClock()) ||
        !m_session.open(path(), OpenMode::ReadOnly, false)) {
        throw std::logic_error("the collection of a test cannot be stored");
    }
}

QString OpenedSession::path() const
{
    return toQString(m_folder / kFileName);
}

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

void waitUntilOpened(Session& session)
{
    while (!session.openingPath().isEmpty()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

Filter textFilter(const std::string& text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

CollectionBuilder smallCollection()
{
    CollectionBuilder builder;
    builder.place("north-korea", "North Korea")
        .place("pyongyang", "Pyongyang", "north-korea")
        .artist("baby-vox", "Baby V.O.X")
        .titled("베이비복스", "ko")
        .artist("red-velvet", "Red Velvet")
        .titled("레드벨벳", "ko")
        .defector("ryu-hee-jin", "Ryu Hee-jin")
        .titled("류희진", "ko")
        .person("leader", "A Leader")
        .event("concert-2003", "2003-10-06")
        .at("pyongyang")
        .with("baby-vox", "performer")
        .sourced("billboard")
        .event("concert-2018", "2018-04-01")
        .at("pyongyang")
        .with("red-velvet", "performer")
        .with("leader", "attended")
        .sourced("billboard")
        .event("leaving-ryu", "2015", "leaving")
        .with("ryu-hee-jin", "defector")
        .sourced("post")
        .story("story-ryu", "Ryu Hee-jin")
        .about("ryu-hee-jin")
        .step("She heard.", "concert-2003")
        .step("She left.", "leaving-ryu");
    return builder;
}

} // namespace tideline::test
