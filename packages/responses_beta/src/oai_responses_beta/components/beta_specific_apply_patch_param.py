# Generated from BetaSpecificApplyPatchParam. Do not edit.
"""BetaSpecificApplyPatchParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSpecificApplyPatchParam")
class BetaSpecificApplyPatchParam(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"apply_patch"`."""

    type: Literal["apply_patch"] = "apply_patch"
