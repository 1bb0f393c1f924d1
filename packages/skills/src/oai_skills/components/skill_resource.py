# Generated from SkillResource. Do not edit.
"""SkillResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SkillResource")
class SkillResource(Component):
    """Result of `client.skills.create`, `client.skills.retrieve` and `client.skills.update`. Item of the list that `client.skills.list` gives."""

    id: str
    """Unique id."""

    object: Literal["skill"] = "skill"
    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    default_version: str
    """Version that is used where none is named."""

    latest_version: str
    """The newest version."""
