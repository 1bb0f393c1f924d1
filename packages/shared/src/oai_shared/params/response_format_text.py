# Generated from ResponseFormatText. Do not edit.
"""ResponseFormatText in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ResponseFormatTextDict(TypedDict, total=False):
    """`ResponseFormatText` as a mapping."""

    type: Required[Literal["text"]]
