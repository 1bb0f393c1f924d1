# Generated from VideoReferenceInputParam. Do not edit.
"""VideoReferenceInputParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("VideoReferenceInputParam")
class VideoReferenceInputParam(Component):
    """`video` of `client.videos.edit` and `client.videos.extend`."""

    id: str
    """Unique id."""
