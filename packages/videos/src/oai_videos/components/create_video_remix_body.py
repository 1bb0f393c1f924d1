# Generated from CreateVideoRemixBody. Do not edit.
"""CreateVideoRemixBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateVideoRemixBody")
class CreateVideoRemixBody(Component):
    """Body of `client.videos.remix`."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""
