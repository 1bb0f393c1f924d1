# Generated from CreateContainerFileBody. Do not edit.
"""CreateContainerFileBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateContainerFileBody")
class CreateContainerFileBody(Component):
    """Body of `client.containers.files.create`."""

    file_id: str | None = None
    """Id of the file."""

    file: FileInput | None = None
    """The file."""
