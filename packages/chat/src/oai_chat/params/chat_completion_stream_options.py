# Generated from ChatCompletionStreamOptions. Do not edit.
"""ChatCompletionStreamOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    """`ChatCompletionStreamOptions` as a mapping."""

    include_usage: bool
    include_obfuscation: bool
