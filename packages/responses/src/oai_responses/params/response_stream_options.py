# Generated from ResponseStreamOptions. Do not edit.
"""ResponseStreamOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class ResponseStreamOptionsDict(TypedDict, total=False):
    """`ResponseStreamOptions` as a mapping."""

    include_obfuscation: bool
