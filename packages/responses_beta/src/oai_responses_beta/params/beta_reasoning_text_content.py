# Generated from BetaReasoningTextContent. Do not edit.
"""BetaReasoningTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaReasoningTextContentDict(TypedDict, total=False):
    """`BetaReasoningTextContent` as a mapping."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
