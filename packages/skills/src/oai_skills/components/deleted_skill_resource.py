# Generated from DeletedSkillResource. Do not edit.
"""DeletedSkillResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeletedSkillResource")
class DeletedSkillResource(Component):
    """Result of `client.skills.delete`."""

    object: Literal["skill.deleted"] = "skill.deleted"
    deleted: bool
    """Whether it is gone."""

    id: str
    """Unique id."""
