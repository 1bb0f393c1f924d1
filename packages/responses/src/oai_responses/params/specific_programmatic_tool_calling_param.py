# Generated from SpecificProgrammaticToolCallingParam. Do not edit.
"""SpecificProgrammaticToolCallingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class SpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`SpecificProgrammaticToolCallingParam` as a mapping."""

    type: Required[Literal["programmatic_tool_calling"]]
