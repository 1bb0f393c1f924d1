# Generated from TruncationObject. Do not edit.
"""TruncationObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class TruncationObjectDict(TypedDict, total=False):
    """`TruncationObject` as a mapping."""

    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
