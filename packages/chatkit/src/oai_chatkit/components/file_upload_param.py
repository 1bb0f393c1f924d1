# Generated from FileUploadParam. Do not edit.
"""FileUploadParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("FileUploadParam")
class FileUploadParam(Component):
    """An object of the API."""

    enabled: bool | None = None
    max_file_size: int | None = None
    """1 to 512."""

    max_files: int | None = None
    """At least 1."""
