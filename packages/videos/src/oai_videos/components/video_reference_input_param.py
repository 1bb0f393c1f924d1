# Generated from VideoReferenceInputParam. Do not edit.
"""VideoReferenceInputParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("VideoReferenceInputParam")
class VideoReferenceInputParam(Component):
    """An object of the API."""

    id: str
    """Unique id."""
