# Generated from MessageRequestContentTextObject. Do not edit.
"""MessageRequestContentTextObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class MessageRequestContentTextObjectDict(TypedDict, total=False):
    """`MessageRequestContentTextObject` as a mapping."""

    type: Required[Literal["text"]]
    text: Required[str]
