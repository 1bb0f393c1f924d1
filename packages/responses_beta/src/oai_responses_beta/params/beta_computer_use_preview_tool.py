# Generated from BetaComputerUsePreviewTool. Do not edit.
"""BetaComputerUsePreviewTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_computer_environment import BetaComputerEnvironment


class BetaComputerUsePreviewToolDict(TypedDict, total=False):
    """`BetaComputerUsePreviewTool` as a mapping."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[BetaComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]
