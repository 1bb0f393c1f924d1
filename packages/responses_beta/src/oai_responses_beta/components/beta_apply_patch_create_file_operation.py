# Generated from BetaApplyPatchCreateFileOperation. Do not edit.
"""BetaApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchCreateFileOperation")
class BetaApplyPatchCreateFileOperation(Component):
    """A member of `BetaApplyPatchToolCallOperation`, told by `type` = `"create_file"`."""

    type: Literal["create_file"] = "create_file"
    path: str
    """Path of the file."""

    diff: str
    """What to change, as a diff."""
