# Generated from ProgrammaticToolCallingParam. Do not edit.
"""ProgrammaticToolCallingParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`ProgrammaticToolCallingParam` as a mapping."""

    type: Required[Literal["programmatic_tool_calling"]]
