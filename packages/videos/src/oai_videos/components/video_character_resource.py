# Generated from VideoCharacterResource. Do not edit.
"""VideoCharacterResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("VideoCharacterResource")
class VideoCharacterResource(Component):
    """Result of `client.videos.create_character` and `client.videos.get_character`."""

    id: str | None
    """Unique id."""

    name: str | None
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
