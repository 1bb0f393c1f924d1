# Generated from BetaSummaryTextContent. Do not edit.
"""BetaSummaryTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaSummaryTextContentDict(TypedDict, total=False):
    """`BetaSummaryTextContent` as a mapping."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
