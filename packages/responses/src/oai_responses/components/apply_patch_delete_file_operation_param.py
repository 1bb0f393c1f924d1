# Generated from ApplyPatchDeleteFileOperationParam. Do not edit.
"""ApplyPatchDeleteFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApplyPatchDeleteFileOperationParam")
class ApplyPatchDeleteFileOperationParam(Component):
    """A member of `ApplyPatchOperationParam`, told by `type` = `"delete_file"`."""

    type: Literal["delete_file"] = "delete_file"
    path: str
    """Path of the file. At least 1 character."""
