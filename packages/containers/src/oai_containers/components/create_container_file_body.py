# Generated from CreateContainerFileBody. Do not edit.
"""CreateContainerFileBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateContainerFileBody")
class CreateContainerFileBody(Component):
    """Body of `client.containers.files.create`."""

    file_id: str | None = None
    """Id of the file."""

    file: Any = None
    """The file."""
