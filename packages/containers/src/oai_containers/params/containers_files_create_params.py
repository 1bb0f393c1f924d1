# Generated from CreateContainerFile. Do not edit.
"""Parameters of `containers.files.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


class ContainersFilesCreateParams(RequestOptions, total=False):
    """Parameters of `containers.files.create`."""

    file_id: str
    """Id of the file."""

    file: FileInput
    """The file."""
