# Generated from AutomaticThreadTitlingParam. Do not edit.
"""AutomaticThreadTitlingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` as a mapping."""

    enabled: bool
