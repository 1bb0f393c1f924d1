# Generated from BetaContainerFileCitationParam. Do not edit.
"""BetaContainerFileCitationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerFileCitationParam")
class BetaContainerFileCitationParam(Component):
    """A member of `BetaOutputTextContentParamAnnotationsItem`, told by `type` = `"container_file_citation"`."""

    type: Literal["container_file_citation"] = "container_file_citation"
    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""

    container_id: str
    """Id of the container."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""
