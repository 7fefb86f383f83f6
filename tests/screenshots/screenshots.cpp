// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// tideline-screenshots COLLECTION FOLDER: the pictures of the window that the README shows and that a change of the
// interface is looked at with. Needs no display.

#include "export/export_dialog.h"
#include "session/session.h"
#include "support/temporary_folder.h"
#include "theme/theme.h"
#include "window/workspace.h"
#include "words/language.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QThread>

#include <cstdio>

namespace {

using namespace tideline;

/// One picture: how the window looks and where the reader is.
struct Shot {
    const char* name;
    const char* language;
    Appearance appearance;
    QSize size;
    double ratio = 1;
    double textScale = 1;
    const char* record = nullptr; ///< Key of a story or event to go to.
    const char* artist = nullptr; ///< Key of an artist to filter by.
};

const Shot kShots[] = {
    {"window-light-en", "en", Appearance::Light, {1440, 900}},
    {"window-dark-ko", "ko", Appearance::Dark, {1440, 900}},
    {"story-light-en", "en", Appearance::Light, {1440, 900}, 1, 1, "story-han-song-ee"},
    {"story-unnamed-light-ko", "ko", Appearance::Light, {1440, 900}, 1, 1, "story-unnamed-woman"},
    {"event-light-en", "en", Appearance::Light, {1440, 900}, 1, 1, "concert-2018-spring-is-coming"},
    {"disputed-dark-en", "en", Appearance::Dark, {1440, 900}, 1, 1, "han-leaves"},
    {"filter-light-en", "en", Appearance::Light, {1440, 900}, 1, 1, nullptr, "red-velvet"},
    {"small-light-en", "en", Appearance::Light, {960, 600}},
    {"small-dark-ko", "ko", Appearance::Dark, {960, 600}},
    {"large-text-light-ko", "ko", Appearance::Light, {1440, 900}, 1, 1.5},
    {"sharp-dark-en", "en", Appearance::Dark, {960, 600}, 2},
};

void goTo(Session& session, const Shot& shot)
{
    const Snapshot& snapshot = session.snapshot();
    if (const auto record = shot.record ? snapshot.findKey(shot.record) : std::nullopt) {
        if (const auto* story = std::get_if<StoryIndex>(&*record)) {
            session.go(StoryPage{snapshot[*story].id, snapshot[*story].steps[0].id});
        } else if (const auto* event = std::get_if<EventIndex>(&*record)) {
            session.go(EventPage{snapshot.columns().id[event->value()]});
        }
    }
    if (const auto artist = shot.artist ? snapshot.findKey(shot.artist) : std::nullopt) {
        Filter filter;
        filter.artists = {snapshot[std::get<EntityIndex>(*artist)].id};
        session.setFilter(filter);
    }
}

/// Lets everything that was put off come to rest: layouts, timers of no duration, glides of the camera.
void settle()
{
    for (int i = 0; i < 60; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(10);
    }
}

QImage grab(QWidget& widget, double ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    widget.render(&painter);
    return image;
}

bool take(const Shot& shot, const QString& collection, const QDir& folder)
{
    const test::TemporaryFolder settingsFolder;
    QSettings settings(QString::fromStdString((settingsFolder / "settings.ini").string()), QSettings::IniFormat);
    LanguageController language;
    language.setLanguage(QLatin1String(shot.language));
    setTextScale(shot.textScale);
    applyAppearance(shot.appearance);
    Workspace workspace(language, settings);
    workspace.window().restore();
    workspace.session().setLanguage(QLatin1String(shot.language));
    workspace.window().resize(shot.size);
    workspace.window().openCollection(collection, true);
    while (!workspace.session().openingPath().isEmpty()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    setTextScale(shot.textScale);
    applyAppearance(shot.appearance);
    workspace.window().show();
    goTo(workspace.session(), shot);
    settle();
    return grab(workspace.window(), shot.ratio)
        .save(folder.filePath(QLatin1String(shot.name) + QStringLiteral(".png")));
}

bool takeExportDialog(const QString& collection, const QDir& folder)
{
    LanguageController language;
    language.setLanguage(QStringLiteral("en"));
    setTextScale(1);
    applyAppearance(Appearance::Light);
    Session session;
    if (!session.open(collection, OpenMode::ReadOnly, true)) {
        return false;
    }
    ExportDialog dialog(session, *session.snapshot().extent(), {}, nullptr);
    dialog.show();
    settle();
    return grab(dialog, 1).save(folder.filePath(QStringLiteral("export-light-en.png")));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: tideline-screenshots COLLECTION FOLDER\n", stderr);
        return 2;
    }
    const QString collection = QString::fromLocal8Bit(argv[1]);
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    for (const Shot& shot : kShots) {
        if (!take(shot, collection, folder)) {
            std::fprintf(stderr, "tideline-screenshots: %s could not be written\n", shot.name);
            return 1;
        }
    }
    return takeExportDialog(collection, folder) ? 0 : 1;
}
