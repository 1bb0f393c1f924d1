# Generated from GroupDeletedResource. Do not edit.
"""GroupDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupDeletedResource")
class GroupDeletedResource(Component):
    """Result of `client.admin.organization.groups.delete`."""

    object: Literal["group.deleted"] = "group.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
