# Generated from ApplyPatchCreateFileOperationParam. Do not edit.
"""ApplyPatchCreateFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApplyPatchCreateFileOperationParam")
class ApplyPatchCreateFileOperationParam(Component):
    """A member of `ApplyPatchOperationParam`, told by `type` = `"create_file"`."""

    type: Literal["create_file"] = "create_file"
    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """What to change, as a diff. At most 10485760 characters."""
