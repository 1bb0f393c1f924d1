# Generated from BetaContainerFileCitationBody. Do not edit.
"""BetaContainerFileCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerFileCitationBody")
class BetaContainerFileCitationBody(Component):
    """An object of `type` "container_file_citation"."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Default: `"container_file_citation"`."""

    container_id: str
    """Id of the container in which it runs."""

    file_id: str
    """Id of an uploaded file."""

    start_index: int
    """Where it begins, counted in characters."""

    end_index: int
    """Where it ends, counted in characters."""

    filename: str
    """Name of the file."""
