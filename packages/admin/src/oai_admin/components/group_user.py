# Generated from GroupUser. Do not edit.
"""GroupUser."""

from __future__ import annotations

from oai_core.components import Component, component


@component("GroupUser")
class GroupUser(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    email: str | None
