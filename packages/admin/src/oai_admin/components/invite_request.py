# Generated from InviteRequest. Do not edit.
"""InviteRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InviteRequestProjectsItem")
class InviteRequestProjectsItem(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    role: Literal["member", "owner"]


@component("InviteRequest")
class InviteRequest(Component):
    """An object of the API."""

    email: str
    role: Literal["reader", "owner"]
    projects: list[InviteRequestProjectsItem] | None = None
