# Generated from SkillVersionResource. Do not edit.
"""SkillVersionResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SkillVersionResource")
class SkillVersionResource(Component):
    """An object of `object` "skill.version"."""

    object: Literal["skill.version"] = "skill.version"
    """Default: `"skill.version"`."""

    id: str
    """Unique id."""

    skill_id: str
    version: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str
    description: str
