# Generated from UpdateGroupBody. Do not edit.
"""UpdateGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UpdateGroupBody")
class UpdateGroupBody(Component):
    """An object of the API."""

    name: str
    """1 to 255 characters."""
