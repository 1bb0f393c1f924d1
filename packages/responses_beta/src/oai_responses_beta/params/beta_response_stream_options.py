# Generated from BetaResponseStreamOptions. Do not edit.
"""BetaResponseStreamOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class BetaResponseStreamOptionsDict(TypedDict, total=False):
    """`BetaResponseStreamOptions` as a mapping."""

    include_obfuscation: bool
