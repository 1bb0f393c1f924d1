# Generated from UserListResponse. Do not edit.
"""UserListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .user import User


@component("UserListResponse")
class UserListResponse(Component):
    """Page of `client.admin.organization.users.list`."""

    object: Literal["list"] = "list"
    data: list[User]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
