# Generated from createFile. Do not edit.
"""Parameters of `files.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_core.multipart import FileInput

    from ..components.file_expiration_after import FileExpirationAfter
    from .file_expiration_after import FileExpirationAfterDict


class FilesCreateParams(RequestOptions, total=False):
    """Parameters of `files.create`."""

    file: Required[FileInput]
    """The file to upload."""

    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for."""

    expires_after: FileExpirationAfter | FileExpirationAfterDict
    """After what time it expires."""
