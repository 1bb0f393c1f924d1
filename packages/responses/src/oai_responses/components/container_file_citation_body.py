# Generated from ContainerFileCitationBody. Do not edit.
"""ContainerFileCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerFileCitationBody")
class ContainerFileCitationBody(Component):
    """An object of `type` "container_file_citation"."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Default: `"container_file_citation"`."""

    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str
