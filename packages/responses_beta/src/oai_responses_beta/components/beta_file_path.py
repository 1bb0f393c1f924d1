# Generated from BetaFilePath. Do not edit.
"""BetaFilePath."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFilePath")
class BetaFilePath(Component):
    """An object of `type` "file_path"."""

    type: Literal["file_path"] = "file_path"
    file_id: str
    """Id of an uploaded file."""

    index: int
