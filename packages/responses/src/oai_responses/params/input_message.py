# Generated from InputMessage. Do not edit.
"""InputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .input_message_content_list import InputMessageContentListLike


class InputMessageDict(TypedDict, total=False):
    """`InputMessage` as a mapping."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[InputMessageContentListLike]
