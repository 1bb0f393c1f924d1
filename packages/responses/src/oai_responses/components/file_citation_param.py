# Generated from FileCitationParam. Do not edit.
"""FileCitationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FileCitationParam")
class FileCitationParam(Component):
    """No operation refers to it."""

    type: Literal["file_citation"] = "file_citation"
    index: int
    """Position in its list, counted from 0. At least 0."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""
