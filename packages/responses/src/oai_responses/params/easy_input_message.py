# Generated from EasyInputMessage. Do not edit.
"""EasyInputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.message_phase import MessagePhase
    from .input_message_content_list import InputMessageContentListLike


class EasyInputMessageDict(TypedDict, total=False):
    """`EasyInputMessage` as a mapping."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | InputMessageContentListLike]
    phase: MessagePhase | None
    type: Literal["message"]
