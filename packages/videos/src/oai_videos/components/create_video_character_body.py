# Generated from CreateVideoCharacterBody. Do not edit.
"""CreateVideoCharacterBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateVideoCharacterBody")
class CreateVideoCharacterBody(Component):
    """Body of `client.videos.create_character`."""

    video: FileInput
    """The video."""

    name: str
    """Its name. 1 to 80 characters."""
