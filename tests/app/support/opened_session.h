// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"
#include "support/collection_builder.h"
#include "support/temporary_folder.h"

#include <QString>

#include <string>

namespace tideline::test {

/// A session on a file of its own that holds what was built.
class OpenedSession {
public:
    explicit OpenedSession(const CollectionContents& contents);

    Session& operator*() { return m_session; }
    Session* operator->() { return &m_session; }
    QString path() const;

private:
    TemporaryFolder m_folder;
    Session m_session;
};

/// The file as the session takes paths.
QString toQString(const std::filesystem::path& path);

/// Returns when nothing is being opened any more.
void waitUntilOpened(Session& session);

/// The filter that only searches.
Filter textFilter(const std::string& text);

/// Two concerts, two artists, a defector who heard one of them, and a story of two steps about her.
CollectionBuilder smallCollection();

} // namespace tideline::test
