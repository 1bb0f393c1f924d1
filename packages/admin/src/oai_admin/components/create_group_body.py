# Generated from CreateGroupBody. Do not edit.
"""CreateGroupBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateGroupBody")
class CreateGroupBody(Component):
    """An object of the API."""

    name: str
    """1 to 255 characters."""
