# Generated from BetaSpecificProgrammaticToolCallingParam. Do not edit.
"""BetaSpecificProgrammaticToolCallingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaSpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`BetaSpecificProgrammaticToolCallingParam` as a mapping."""

    type: Required[Literal["programmatic_tool_calling"]]
