# Generated from SkillVersionResource. Do not edit.
"""SkillVersionResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SkillVersionResource")
class SkillVersionResource(Component):
    """Result of `client.skills.versions.create` and `client.skills.versions.retrieve`. Item of the list that `client.skills.versions.list` gives."""

    object: Literal["skill.version"] = "skill.version"
    id: str
    """Unique id."""

    skill_id: str
    """Id of the skill."""

    version: str
    """The version."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""
