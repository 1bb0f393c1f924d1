# Generated from ImageRefParam-2. Do not edit.
"""ImageRefParam2 in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class ImageRefParam2Dict(TypedDict, total=False):
    """`ImageRefParam2` as a mapping."""

    image_url: str
    file_id: str
