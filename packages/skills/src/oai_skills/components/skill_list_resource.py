# Generated from SkillListResource. Do not edit.
"""SkillListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .skill_resource import SkillResource


@component("SkillListResource")
class SkillListResource(Component):
    """Page of `client.skills.list`."""

    object: Literal["list"] = "list"
    data: list[SkillResource]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
