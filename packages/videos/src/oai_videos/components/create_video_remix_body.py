# Generated from CreateVideoRemixBody. Do not edit.
"""CreateVideoRemixBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateVideoRemixBody")
class CreateVideoRemixBody(Component):
    """An object of the API."""

    prompt: str
    """1 to 32000 characters."""
