# Generated from BetaFileCitationBody. Do not edit.
"""BetaFileCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFileCitationBody")
class BetaFileCitationBody(Component):
    """A member of `BetaAnnotation`, told by `type` = `"file_citation"`."""

    type: Literal["file_citation"] = "file_citation"
    file_id: str
    """Id of the file."""

    index: int
    """Position in its list, counted from 0."""

    filename: str
    """Name of the file."""
