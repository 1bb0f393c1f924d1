# Generated from ApplyPatchCreateFileOperation. Do not edit.
"""ApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApplyPatchCreateFileOperation")
class ApplyPatchCreateFileOperation(Component):
    """A member of `ApplyPatchToolCallOperation`, told by `type` = `"create_file"`."""

    type: Literal["create_file"] = "create_file"
    path: str
    """Path of the file."""

    diff: str
    """What to change, as a diff."""
