# Generated from ChatCompletionRequestFunctionMessage. Do not edit.
"""ChatCompletionRequestFunctionMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` as a mapping."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
