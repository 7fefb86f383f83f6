// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tideline {

/// All lengths in layout are logical pixels at 96 dpi, y downwards.
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0;
    double height = 0;

    bool operator==(const Size&) const = default;
};

/// A box, half-open: its right and bottom edges are outside.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool contains(Point p) const { return x <= p.x && p.x < right() && y <= p.y && p.y < bottom(); }
    bool overlaps(const Box& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    Box grownBy(double margin) const { return {x - margin, y - margin, width + 2 * margin, height + 2 * margin}; }
    Box translated(double dx, double dy) const { return {x + dx, y + dy, width, height}; }

    bool operator==(const Box&) const = default;
};

} // namespace tideline
