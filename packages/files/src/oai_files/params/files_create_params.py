# Generated from createFile. Do not edit.
"""Parameters of `files.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput

    from ..components.file_expiration_after import FileExpirationAfter
    from ..components.file_purpose import FilePurpose
    from .file_expiration_after import FileExpirationAfterDict


class FilesCreateParams(RequestOptions, total=False):
    """Parameters of `files.create`."""

    file: Required[FileInput]
    """The file to upload."""

    purpose: Required[FilePurpose]
    """What the file is for. One of `"assistants"`, `"batch"`, `"fine-tune"`, `"vision"`, `"user_data"`, `"evals"`."""

    expires_after: FileExpirationAfter | FileExpirationAfterDict
    """After what time it expires."""
