# Generated from CodeInterpreterFileOutput. Do not edit.
"""CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterFileOutputFilesItem")
class CodeInterpreterFileOutputFilesItem(Component):
    """An item of `files` of `CodeInterpreterFileOutput`."""

    mime_type: str
    """Media type."""

    file_id: str
    """Id of the file."""


@component("CodeInterpreterFileOutput")
class CodeInterpreterFileOutput(Component):
    """No operation refers to it."""

    type: Literal["files"] = "files"
    files: list[CodeInterpreterFileOutputFilesItem]
    """The files."""
