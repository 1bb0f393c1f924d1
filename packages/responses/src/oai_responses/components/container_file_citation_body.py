# Generated from ContainerFileCitationBody. Do not edit.
"""ContainerFileCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerFileCitationBody")
class ContainerFileCitationBody(Component):
    """A member of `Annotation`, told by `type` = `"container_file_citation"`."""

    type: Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    """Id of the container."""

    file_id: str
    """Id of the file."""

    start_index: int
    """Where it begins, counted in characters."""

    end_index: int
    """Where it ends, counted in characters."""

    filename: str
    """Name of the file."""
