# Generated from UserListResource. Do not edit.
"""UserListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .group_user import GroupUser


@component("UserListResource")
class UserListResource(Component):
    """Page of `client.admin.organization.groups.users.list`."""

    object: Literal["list"] = "list"
    data: list[GroupUser]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    next: str | None
    """Cursor of the next page; none after the last."""
