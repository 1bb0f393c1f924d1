# Generated from SpecificApplyPatchParam. Do not edit.
"""SpecificApplyPatchParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpecificApplyPatchParam")
class SpecificApplyPatchParam(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"apply_patch"`."""

    type: Literal["apply_patch"] = "apply_patch"
