"""The pixels of a small picture."""

from __future__ import annotations

import struct
import zlib

Pixel = tuple[int, int, int, int]


def pixels(png: bytes) -> list[list[Pixel]]:
    """The rows of a PNG file with eight bits of red, green, blue and opacity, written without filters."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    packed, at, width, height = b"", 8, 0, 0
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        kind, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height, *form = struct.unpack(">IIBBBBB", content)
            assert form == [8, 6, 0, 0, 0]
        elif kind == b"IDAT":
            packed += content
        at += 12 + length
    raw = zlib.decompress(packed)
    rows = [raw[row * (width * 4 + 1) :][: width * 4 + 1] for row in range(height)]
    assert {row[0] for row in rows} == {0}
    return [[(row[x], row[x + 1], row[x + 2], row[x + 3]) for x in range(1, len(row), 4)] for row in rows]
