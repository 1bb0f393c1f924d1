# Generated from SkillReferenceParam. Do not edit.
"""SkillReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SkillReferenceParam")
class SkillReferenceParam(Component):
    """An object of `type` "skill_reference"."""

    type: Literal["skill_reference"] = "skill_reference"
    """Default: `"skill_reference"`."""

    skill_id: str
    """1 to 64 characters."""

    version: str | None = None
