# Generated from CreateVideoCharacterBody. Do not edit.
"""CreateVideoCharacterBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVideoCharacterBody")
class CreateVideoCharacterBody(Component):
    """An object of the API."""

    video: Any
    """A file."""

    name: str
    """1 to 80 characters."""
