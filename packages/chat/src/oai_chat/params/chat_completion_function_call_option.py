# Generated from ChatCompletionFunctionCallOption. Do not edit.
"""ChatCompletionFunctionCallOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` as a mapping."""

    name: Required[str]
