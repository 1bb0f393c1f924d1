# Generated from WebSearchLocation. Do not edit.
"""WebSearchLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class WebSearchLocationDict(TypedDict, total=False):
    """`WebSearchLocation` as a mapping."""

    country: str
    region: str
    city: str
    timezone: str
