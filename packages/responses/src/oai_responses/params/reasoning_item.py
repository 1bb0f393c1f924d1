# Generated from ReasoningItem. Do not edit.
"""ReasoningItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.reasoning_text_content import ReasoningTextContent
    from ..components.summary_text_content import SummaryTextContent
    from .reasoning_text_content import ReasoningTextContentDict
    from .summary_text_content import SummaryTextContentDict


class ReasoningItemDict(TypedDict, total=False):
    """`ReasoningItem` as a mapping."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[SummaryTextContent | SummaryTextContentDict]]
    content: Iterable[ReasoningTextContent | ReasoningTextContentDict]
    status: Literal["in_progress", "completed", "incomplete"]
