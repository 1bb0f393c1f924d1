# Generated from ImageRefParam. Do not edit.
"""ImageRefParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class ImageRefParamDict(TypedDict, total=False):
    """`ImageRefParam` as a mapping."""

    image_url: str
    file_id: str
