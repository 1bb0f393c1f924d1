# Generated from BetaApplyPatchUpdateFileOperation. Do not edit.
"""BetaApplyPatchUpdateFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchUpdateFileOperation")
class BetaApplyPatchUpdateFileOperation(Component):
    """A member of `BetaApplyPatchToolCallOperation`, told by `type` = `"update_file"`."""

    type: Literal["update_file"] = "update_file"
    path: str
    """Path of the file."""

    diff: str
    """What to change, as a diff."""
