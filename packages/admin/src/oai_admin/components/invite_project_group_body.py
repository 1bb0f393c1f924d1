# Generated from InviteProjectGroupBody. Do not edit.
"""InviteProjectGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("InviteProjectGroupBody")
class InviteProjectGroupBody(Component):
    """An object of the API."""

    group_id: str
    role: str
