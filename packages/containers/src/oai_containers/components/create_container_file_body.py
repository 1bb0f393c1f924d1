# Generated from CreateContainerFileBody. Do not edit.
"""CreateContainerFileBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateContainerFileBody")
class CreateContainerFileBody(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    file: Any = None
    """A file."""
