# Generated from ReasoningTextContent. Do not edit.
"""ReasoningTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ReasoningTextContentDict(TypedDict, total=False):
    """`ReasoningTextContent` as a mapping."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
