# Generated from ImageGenToolCall. Do not edit.
"""ImageGenToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ImageGenToolCallDict(TypedDict, total=False):
    """`ImageGenToolCall` as a mapping."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]
