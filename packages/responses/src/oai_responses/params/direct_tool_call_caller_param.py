# Generated from DirectToolCallCallerParam. Do not edit.
"""DirectToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class DirectToolCallCallerParamDict(TypedDict, total=False):
    """`DirectToolCallCallerParam` as a mapping."""

    type: Required[Literal["direct"]]
