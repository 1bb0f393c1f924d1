# Generated from UserDeleteResponse. Do not edit.
"""UserDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserDeleteResponse")
class UserDeleteResponse(Component):
    """Result of `client.admin.organization.users.delete`."""

    object: Literal["organization.user.deleted"] = "organization.user.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
