# Generated from GroupMemberUser. Do not edit.
"""GroupMemberUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupMemberUser")
class GroupMemberUser(Component):
    """Result of `client.admin.organization.groups.users.retrieve`."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    email: str | None
    """Mail address."""

    picture: str | None
    """URL of a picture."""

    is_service_account: bool | None
    """Whether it is a service account and no person."""

    user_type: Literal["user", "tenant_user"]
    """Whether the person belongs to the organization or to the tenant."""
