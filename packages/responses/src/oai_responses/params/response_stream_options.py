# Generated from ResponseStreamOptions. Do not edit.
"""ResponseStreamOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..components.response_stream_options import ResponseStreamOptionsObject


class ResponseStreamOptionsObjectDict(TypedDict, total=False):
    """`ResponseStreamOptionsObject` as a mapping."""

    include_obfuscation: bool


ResponseStreamOptionsLike: TypeAlias = (
    "ResponseStreamOptionsObject | ResponseStreamOptionsObjectDict | None"
)
