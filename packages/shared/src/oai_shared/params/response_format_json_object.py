# Generated from ResponseFormatJsonObject. Do not edit.
"""ResponseFormatJsonObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """`ResponseFormatJsonObject` as a mapping."""

    type: Required[Literal["json_object"]]
