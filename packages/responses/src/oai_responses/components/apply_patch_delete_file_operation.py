# Generated from ApplyPatchDeleteFileOperation. Do not edit.
"""ApplyPatchDeleteFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApplyPatchDeleteFileOperation")
class ApplyPatchDeleteFileOperation(Component):
    """A member of `ApplyPatchToolCallOperation`, told by `type` = `"delete_file"`."""

    type: Literal["delete_file"] = "delete_file"
    path: str
    """Path of the file."""
