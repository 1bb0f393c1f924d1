# Generated from BetaFileCitationParam. Do not edit.
"""BetaFileCitationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFileCitationParam")
class BetaFileCitationParam(Component):
    """An object of `type` "file_citation"."""

    type: Literal["file_citation"] = "file_citation"
    """Default: `"file_citation"`."""

    index: int
    """At least 0."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""
