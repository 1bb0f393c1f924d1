# Generated from GroupUserDeletedResource. Do not edit.
"""GroupUserDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupUserDeletedResource")
class GroupUserDeletedResource(Component):
    """Result of `client.admin.organization.groups.users.delete`."""

    object: Literal["group.user.deleted"] = "group.user.deleted"
    deleted: bool
    """Whether it is gone."""
