# Generated from GroupListResource. Do not edit.
"""GroupListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .group_response import GroupResponse


@component("GroupListResource")
class GroupListResource(Component):
    """Page of `client.admin.organization.groups.list`."""

    object: Literal["list"] = "list"
    data: list[GroupResponse]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    next: str | None
    """Cursor of the next page; none after the last."""
