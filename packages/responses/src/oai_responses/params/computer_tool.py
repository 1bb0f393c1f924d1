# Generated from ComputerTool. Do not edit.
"""ComputerTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ComputerToolDict(TypedDict, total=False):
    """`ComputerTool` as a mapping."""

    type: Required[Literal["computer"]]
