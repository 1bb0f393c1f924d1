# Generated from FilePath. Do not edit.
"""FilePath."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FilePath")
class FilePath(Component):
    """A member of `Annotation`, told by `type` = `"file_path"`."""

    type: Literal["file_path"] = "file_path"
    file_id: str
    """Id of the file."""

    index: int
    """Position in its list, counted from 0."""
