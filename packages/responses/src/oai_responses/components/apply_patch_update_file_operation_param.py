# Generated from ApplyPatchUpdateFileOperationParam. Do not edit.
"""ApplyPatchUpdateFileOperationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApplyPatchUpdateFileOperationParam")
class ApplyPatchUpdateFileOperationParam(Component):
    """A member of `ApplyPatchOperationParam`, told by `type` = `"update_file"`."""

    type: Literal["update_file"] = "update_file"
    path: str
    """Path of the file. At least 1 character."""

    diff: str
    """What to change, as a diff. At most 10485760 characters."""
