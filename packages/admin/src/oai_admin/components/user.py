# Generated from User. Do not edit.
"""User."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserUser")
class UserUser(Component):
    """`user` of `User`."""

    object: Literal["user"] = "user"
    id: str
    """Unique id."""

    email: str | None = None
    """Mail address."""

    name: str | None = None
    """Its name."""

    picture: str | None = None
    """URL of a picture."""

    enabled: bool | None = None
    """Whether it is switched on."""

    banned: bool | None = None
    """Whether the person is locked out."""

    banned_at: int | None = None
    """When the person was locked out, in seconds since 1970, UTC."""


@component("UserProjectsDataItem")
class UserProjectsDataItem(Component):
    """An item of `data` of `UserProjects`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    role: str | None = None
    """What the person or account may do."""


@component("UserProjects")
class UserProjects(Component):
    """`projects` of `User`."""

    object: Literal["list"] = "list"
    data: list[UserProjectsDataItem]
    """What it holds, the items of a list or the object of an event."""


@component("User")
class User(Component):
    """Result of `client.admin.organization.users.retrieve` and `client.admin.organization.users.update`. Item of the list that `client.admin.organization.users.list` gives."""

    object: Literal["organization.user"] = "organization.user"
    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    email: str | None = None
    """Mail address."""

    role: str | None = None
    """What the person may do."""

    added_at: int
    """When the person joined, in seconds since 1970, UTC."""

    is_default: bool | None = None
    """Whether this is the user that an organization has by default."""

    created: int | None = None
    """When it was made, in seconds since 1970, UTC."""

    user: UserUser | None = None
    """The user."""

    is_service_account: bool | None = None
    """Whether it is a service account and no person."""

    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the person may buy the scale tier."""

    is_scim_managed: bool | None = None
    """Whether an identity provider keeps it up to date by SCIM."""

    api_key_last_used_at: int | None = None
    """When a key of theirs was last used, in seconds since 1970, UTC."""

    technical_level: str | None = None
    """How well the person knows the technique."""

    developer_persona: str | None = None
    """What kind of developer the person is."""

    projects: UserProjects | None = None
    """Projects that the person joins, each with a role."""
