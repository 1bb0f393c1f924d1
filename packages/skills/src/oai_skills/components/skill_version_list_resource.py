# Generated from SkillVersionListResource. Do not edit.
"""SkillVersionListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .skill_version_resource import SkillVersionResource


@component("SkillVersionListResource")
class SkillVersionListResource(Component):
    """Page of `client.skills.versions.list`."""

    object: Literal["list"] = "list"
    data: list[SkillVersionResource]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
