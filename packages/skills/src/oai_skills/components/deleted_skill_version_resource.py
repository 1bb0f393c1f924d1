# Generated from DeletedSkillVersionResource. Do not edit.
"""DeletedSkillVersionResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeletedSkillVersionResource")
class DeletedSkillVersionResource(Component):
    """Result of `client.skills.versions.delete`."""

    object: Literal["skill.version.deleted"] = "skill.version.deleted"
    deleted: bool
    """Whether it is gone."""

    id: str
    """Unique id."""

    version: str
    """The version."""
