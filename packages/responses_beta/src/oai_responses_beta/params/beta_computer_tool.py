# Generated from BetaComputerTool. Do not edit.
"""BetaComputerTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaComputerToolDict(TypedDict, total=False):
    """`BetaComputerTool` as a mapping."""

    type: Required[Literal["computer"]]
