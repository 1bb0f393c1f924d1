# Generated from BetaProgrammaticToolCallingParam. Do not edit.
"""BetaProgrammaticToolCallingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`BetaProgrammaticToolCallingParam` as a mapping."""

    type: Required[Literal["programmatic_tool_calling"]]
