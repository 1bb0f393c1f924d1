# Generated from createUpload. Do not edit.
"""Parameters of `uploads.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.file_expiration_after import FileExpirationAfter
    from .file_expiration_after import FileExpirationAfterDict


class UploadsCreateParams(RequestOptions, total=False):
    """Parameters of `uploads.create`."""

    filename: Required[str]
    """Name of the file."""

    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    """What the file is for."""

    bytes: Required[int]
    """Size in bytes."""

    mime_type: Required[str]
    """Media type."""

    expires_after: FileExpirationAfter | FileExpirationAfterDict
    """After what time it expires."""
