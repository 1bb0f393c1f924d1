# Generated from User. Do not edit.
"""User."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserUser")
class UserUser(Component):
    """An object of `object` "user"."""

    object: Literal["user"] = "user"
    id: str
    """Unique id."""

    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
    """Seconds since 1970, UTC."""


@component("UserProjectsDataItem")
class UserProjectsDataItem(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    role: str | None = None


@component("UserProjects")
class UserProjects(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[UserProjectsDataItem]


@component("User")
class User(Component):
    """An object of `object` "organization.user"."""

    object: Literal["organization.user"] = "organization.user"
    id: str
    """Unique id."""

    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    """Seconds since 1970, UTC."""

    is_default: bool | None = None
    created: int | None = None
    """Seconds since 1970, UTC."""

    user: UserUser | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    """Seconds since 1970, UTC."""

    technical_level: str | None = None
    developer_persona: str | None = None
    projects: UserProjects | None = None
