# Generated from BetaApplyPatchUpdateFileOperationParam. Do not edit.
"""BetaApplyPatchUpdateFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchUpdateFileOperationParam")
class BetaApplyPatchUpdateFileOperationParam(Component):
    """A member of `BetaApplyPatchOperationParam`, told by `type` = `"update_file"`."""

    type: Literal["update_file"] = "update_file"
    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """What to change, as a diff. At most 10485760 characters."""
