"""Pictures as bytes: two colours in a symmetric pattern that depends on what is to be seen."""

from __future__ import annotations

import struct
from hashlib import sha256
from zlib import compress, crc32

MEDIA = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
# The first bytes by which viewers know the formats that are not made for real.
_MAGIC = {"jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "webp": b"RIFF\x00\x00\x00\x00WEBPVP8L"}
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CELLS = 8


def picture(
    seed: bytes,
    size: tuple[int, int],
    kind: str = "png",
    *,
    transparent: bool = False,
    cells: int = _CELLS,
) -> bytes:
    """Draw a picture of `size` (width, height) with so many cells to a side, 8 at most.

    PNG is real, with one bit for each pixel; of other formats only the first bytes are.
    """
    digest = sha256(seed).digest()
    width, height = size
    rows = [_row(digest[index], width, cells) for index in range(cells)]
    lines = b"".join(rows[y * cells // height] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    made = _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"PLTE", digest[-6:])
    if transparent:
        made += _chunk(b"tRNS", b"\x00\xff")
    made += _chunk(b"IDAT", compress(lines, 9)) + _chunk(b"IEND", b"")
    return _MAGIC.get(kind, b"") + made


def _row(bits: int, width: int, cells: int) -> bytes:
    """Make a line of pixels, mirrored in the middle, after a byte that names its filter."""
    line = 0
    for x in range(width):
        cell = x * cells // width
        line = line << 1 | bits >> min(cell, cells - 1 - cell) & 1
    length = (width + 7) // 8
    return b"\0" + (line << (length * 8 - width)).to_bytes(length)


def _chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", crc32(name + content))
    )
