# Generated from BetaApplyPatchUpdateFileOperation. Do not edit.
"""BetaApplyPatchUpdateFileOperation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApplyPatchUpdateFileOperation")
class BetaApplyPatchUpdateFileOperation(Component):
    """An object of `type` "update_file"."""

    type: Literal["update_file"] = "update_file"
    """Default: `"update_file"`."""

    path: str
    diff: str
    """Changes as a unified diff."""
