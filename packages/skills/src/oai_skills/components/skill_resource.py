# Generated from SkillResource. Do not edit.
"""SkillResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SkillResource")
class SkillResource(Component):
    """An object of `object` "skill"."""

    id: str
    """Unique id."""

    object: Literal["skill"] = "skill"
    """Default: `"skill"`."""

    name: str
    description: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    default_version: str
    latest_version: str
