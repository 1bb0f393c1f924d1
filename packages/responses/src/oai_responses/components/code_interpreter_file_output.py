# Generated from CodeInterpreterFileOutput. Do not edit.
"""CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterFileOutputFilesItem")
class CodeInterpreterFileOutputFilesItem(Component):
    """An object of the API."""

    mime_type: str
    """Media type."""

    file_id: str
    """Id of an uploaded file."""


@component("CodeInterpreterFileOutput")
class CodeInterpreterFileOutput(Component):
    """An object of `type` "files"."""

    type: Literal["files"] = "files"
    files: list[CodeInterpreterFileOutputFilesItem]
