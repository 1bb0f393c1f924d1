# Generated from FileUploadParam. Do not edit.
"""FileUploadParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("FileUploadParam")
class FileUploadParam(Component):
    """`file_upload` of `ChatkitConfigurationParam`."""

    enabled: bool | None = None
    """Whether it is switched on."""

    max_file_size: int | None = None
    """How large a file may be, in megabytes. 1 to 512."""

    max_files: int | None = None
    """How many files there may be. At least 1."""
