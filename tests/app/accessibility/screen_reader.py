#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tideline authors
# SPDX-License-Identifier: MIT
"""Looks at the canvas of a running Tideline as a screen reader does: over AT-SPI, from another process.

Usage: screen_reader.py PROGRAM, inside a session bus and on an X display (see run.sh). Starts the program on its own
collection, then checks that the marks of the canvas are there with names, roles, places and actions, that pressing one
opens it, that the keys take the focus from mark to mark, that marks come and go with the view, and that the program
ends well.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # Seconds: other tests may be running.


def wait_for(what, question):
    """The first answer that is not empty; ends the check when there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if answer := question():
                return answer
        except GLib.Error:  # What was asked has gone in between.
            pass
        pump(0.2)
    sys.exit(f"screen_reader: waited in vain for {what}")


def pump(seconds):
    """Lets events arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(1000 * seconds), loop.quit)
    loop.run()


def children(accessible):
    return [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]


def find(accessible, matches, depth=12):
    """The first descendant that matches, or None."""
    if accessible is None or depth == 0:
        return None
    if matches(accessible):
        return accessible
    for child in children(accessible):
        if found := find(child, matches, depth - 1):
            return found
    return None


def has_state(accessible, state):
    return accessible.get_state_set().contains(state)


def action_names(accessible):
    action = accessible.get_action_iface()
    return [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]


def do(accessible, name):
    Atspi.Action.do_action(accessible.get_action_iface(), action_names(accessible).index(name))


def check(condition, sentence):
    print(("ok: " if condition else "NOT OK: ") + sentence, flush=True)
    if not condition:
        sys.exit(1)


def application():
    return next((app for app in children(Atspi.get_desktop(0)) if app and app.get_name().lower() == "tideline"), None)


def look_at(canvas):
    items = children(canvas)
    marks = [item for item in items if item.get_role() == Atspi.Role.LIST_ITEM]
    check(10 < len(marks) <= 500, f"the canvas has {len(marks)} marks among {len(items)} children")
    for item in items[:12]:
        box = Atspi.Component.get_extents(item.get_component_iface(), Atspi.CoordType.SCREEN)
        print(f"   {item.get_role_name()}: {item.get_name()} [{box.x},{box.y} {box.width}x{box.height}]"
              f" {action_names(item)}")
    check(all(item.get_name() for item in items), "each child has a name")
    boxes = [Atspi.Component.get_extents(item.get_component_iface(), Atspi.CoordType.SCREEN) for item in marks]
    check(all(box.width > 0 and box.height > 0 for box in boxes), "each mark has a place on the screen")
    check(all("Press" in action_names(item) for item in items), "each child can be pressed")
    heads = [item for item in items if has_state(item, Atspi.StateType.EXPANDABLE)]
    check(len(heads) == 5, "the five heads of lanes can be unfolded")
    labelled = [relation for item in marks for relation in item.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    check(len(labelled) > 0, f"{len(labelled)} marks are labelled by the heads of their lanes")
    return marks


def press(canvas, marks):
    concert = next(mark for mark in marks if "6 October 2003" in mark.get_name())
    print(f"   {concert.get_name()} — {concert.get_description()}")
    do(concert, "Press")
    wait_for("the pressed mark to be selected", lambda: has_state(concert, Atspi.StateType.SELECTED))
    check(True, "pressing a mark opens it: it is selected")
    do(concert, "SetFocus")
    wait_for("the focus to come to the mark", lambda: has_state(concert, Atspi.StateType.FOCUSED))
    check(True, "a mark can take the focus")
    return concert


def walk(focused):
    names = []

    def remember(event):
        if event.detail1 and event.source.get_role() == Atspi.Role.LIST_ITEM:
            names.append(event.source.get_name())

    listener = Atspi.EventListener.new(remember)
    listener.register("object:state-changed:focused")
    for _ in range(3):
        subprocess.run(["xdotool", "key", "Right"], check=True)
        pump(1)
    wait_for("the keys to move the focus", lambda: len(set(names)) >= 2)
    for name in names:
        print(f"   focus: {name}")
    check(True, "the arrow keys take the focus from mark to mark, and it is told")
    listener.deregister("object:state-changed:focused")


def zoom():
    changes = set()
    listener = Atspi.EventListener.new(lambda event: changes.add(event.type.split(":")[2]))
    listener.register("object:children-changed")
    for key in ("plus", "plus", "plus", "minus", "minus", "minus"):
        subprocess.run(["xdotool", "key", key], check=True)
        pump(1)
    wait_for("marks to come and go", lambda: {"add", "remove"} <= changes)
    check(True, "it is told which marks have come and gone when the view changes")
    listener.deregister("object:children-changed")


def main():
    program = subprocess.Popen([sys.argv[1], ":sample:"])
    try:
        app = wait_for("the program on the accessibility bus", application)
        canvas = wait_for("the canvas", lambda: find(
            app, lambda a: a.get_role() == Atspi.Role.LIST and a.get_name() in ("Timeline", "연표")))
        marks = wait_for("marks on the canvas", lambda: look_at(canvas) if canvas.get_child_count() > 10 else None)
        walk(press(canvas, marks))
        zoom()
        subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
        check(program.wait(PATIENCE) == 0, "the program ends well while somebody listens")
    finally:
        program.terminate()
        program.wait()


main()
