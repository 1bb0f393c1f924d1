# Generated from DirectToolCallCaller. Do not edit.
"""DirectToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class DirectToolCallCallerDict(TypedDict, total=False):
    """`DirectToolCallCaller` as a mapping."""

    type: Required[Literal["direct"]]
