#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tideline authors
# SPDX-License-Identifier: MIT
# Shows the window to a real AT-SPI client (screen_reader.py), on a display, a session bus and a home of its own.
# Usage: run.sh PROGRAM. Ends with 77, which CTest takes for "skipped", where one of the tools is missing.
set -euo pipefail

program=$1
here=$(cd "$(dirname "$0")" && pwd)

for tool in Xvfb openbox xdotool dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
if [ ! -x /usr/libexec/at-spi-bus-launcher ]; then
    echo "skipped: at-spi2-core is not installed"
    exit 77
fi
# The packages are those of the system's Python, which need not be the first in the path.
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "skipped: Python cannot import Atspi (python3-gi, gir1.2-atspi-2.0)"
    exit 77
fi

home=$(mktemp -d)
display=$(mktemp)
trap 'kill "$xvfb" 2>/dev/null || true; rm -rf "$home" "$display"' EXIT

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$display" 2>/dev/null &
xvfb=$!
for _ in $(seq 100); do
    [ -s "$display" ] && break
    sleep 0.1
done

export DISPLAY=:$(cat "$display") HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home LANG=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# What libraries keep until the end is looked at elsewhere (tests/app/main.cpp).
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
unset QT_ACCESSIBILITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
# The reader of the bus starts it; the window manager gives the window the focus of the keys.
dbus-run-session -- bash -c 'openbox & manager=$!; code=0; "$2" -W ignore::DeprecationWarning "$0" "$1" || code=$?; kill "$manager"; exit "$code"' \
    "$here/screen_reader.py" "$program" "$python"
