# Generated from GroupListResource. Do not edit.
"""GroupListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .group_response import GroupResponse


@component("GroupListResource")
class GroupListResource(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[GroupResponse]
    has_more: bool
    """Whether there are items after these."""

    next: str | None
