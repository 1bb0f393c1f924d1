# Generated from BetaFilePath. Do not edit.
"""BetaFilePath."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFilePath")
class BetaFilePath(Component):
    """A member of `BetaAnnotation`, told by `type` = `"file_path"`."""

    type: Literal["file_path"] = "file_path"
    file_id: str
    """Id of the file."""

    index: int
    """Position in its list, counted from 0."""
