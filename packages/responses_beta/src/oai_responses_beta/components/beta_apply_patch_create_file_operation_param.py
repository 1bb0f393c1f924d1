# Generated from BetaApplyPatchCreateFileOperationParam. Do not edit.
"""BetaApplyPatchCreateFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchCreateFileOperationParam")
class BetaApplyPatchCreateFileOperationParam(Component):
    """A member of `BetaApplyPatchOperationParam`, told by `type` = `"create_file"`."""

    type: Literal["create_file"] = "create_file"
    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """What to change, as a diff. At most 10485760 characters."""
