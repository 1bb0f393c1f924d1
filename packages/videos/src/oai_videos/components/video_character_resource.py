# Generated from VideoCharacterResource. Do not edit.
"""VideoCharacterResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("VideoCharacterResource")
class VideoCharacterResource(Component):
    """An object of the API."""

    id: str | None
    """Unique id."""

    name: str | None
    created_at: int
    """When it was made, in seconds since 1970, UTC."""
