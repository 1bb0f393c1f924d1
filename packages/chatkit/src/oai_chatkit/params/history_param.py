# Generated from HistoryParam. Do not edit.
"""HistoryParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class HistoryParamDict(TypedDict, total=False):
    """`HistoryParam` as a mapping."""

    enabled: bool
    recent_threads: int
