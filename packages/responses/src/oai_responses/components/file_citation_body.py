# Generated from FileCitationBody. Do not edit.
"""FileCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FileCitationBody")
class FileCitationBody(Component):
    """A member of `Annotation`, told by `type` = `"file_citation"`."""

    type: Literal["file_citation"] = "file_citation"
    file_id: str
    """Id of the file."""

    index: int
    """Position in its list, counted from 0."""

    filename: str
    """Name of the file."""
