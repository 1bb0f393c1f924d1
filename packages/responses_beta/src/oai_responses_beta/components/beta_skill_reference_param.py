# Generated from BetaSkillReferenceParam. Do not edit.
"""BetaSkillReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSkillReferenceParam")
class BetaSkillReferenceParam(Component):
    """A member of `BetaContainerAutoParamSkillsItem`, told by `type` = `"skill_reference"`."""

    type: Literal["skill_reference"] = "skill_reference"
    skill_id: str
    """Id of the skill. 1 to 64 characters."""

    version: str | None = None
    """The version."""
