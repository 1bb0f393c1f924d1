# Generated from ComputerUsePreviewTool. Do not edit.
"""ComputerUsePreviewTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.computer_environment import ComputerEnvironment


class ComputerUsePreviewToolDict(TypedDict, total=False):
    """`ComputerUsePreviewTool` as a mapping."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[ComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]
