# Generated from BetaSkillReferenceParam. Do not edit.
"""BetaSkillReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSkillReferenceParam")
class BetaSkillReferenceParam(Component):
    """An object of `type` "skill_reference"."""

    type: Literal["skill_reference"] = "skill_reference"
    """Default: `"skill_reference"`."""

    skill_id: str
    """1 to 64 characters."""

    version: str | None = None
