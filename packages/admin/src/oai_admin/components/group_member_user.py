# Generated from GroupMemberUser. Do not edit.
"""GroupMemberUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupMemberUser")
class GroupMemberUser(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"]
