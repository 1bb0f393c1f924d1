# Generated from OutputMessage. Do not edit.
"""OutputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.message_phase import MessagePhase
    from .output_message_content import OutputMessageContentLike


class OutputMessageDict(TypedDict, total=False):
    """`OutputMessage` as a mapping."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[OutputMessageContentLike]]
    phase: MessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]
