# Generated from BetaApplyPatchDeleteFileOperation. Do not edit.
"""BetaApplyPatchDeleteFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchDeleteFileOperation")
class BetaApplyPatchDeleteFileOperation(Component):
    """A member of `BetaApplyPatchToolCallOperation`, told by `type` = `"delete_file"`."""

    type: Literal["delete_file"] = "delete_file"
    path: str
    """Path of the file."""
