# Generated from SummaryTextContent. Do not edit.
"""SummaryTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class SummaryTextContentDict(TypedDict, total=False):
    """`SummaryTextContent` as a mapping."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
