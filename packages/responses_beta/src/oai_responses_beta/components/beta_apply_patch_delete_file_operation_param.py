# Generated from BetaApplyPatchDeleteFileOperationParam. Do not edit.
"""BetaApplyPatchDeleteFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchDeleteFileOperationParam")
class BetaApplyPatchDeleteFileOperationParam(Component):
    """A member of `BetaApplyPatchOperationParam`, told by `type` = `"delete_file"`."""

    type: Literal["delete_file"] = "delete_file"
    path: str
    """Path of the file. At least 1 character."""
