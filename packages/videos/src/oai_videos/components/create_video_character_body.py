# Generated from CreateVideoCharacterBody. Do not edit.
"""CreateVideoCharacterBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVideoCharacterBody")
class CreateVideoCharacterBody(Component):
    """Body of `client.videos.create_character`."""

    video: Any
    """The video."""

    name: str
    """Its name. 1 to 80 characters."""
