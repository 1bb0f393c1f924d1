# Generated from CreateUploadRequest. Do not edit.
"""CreateUploadRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfter


@component("CreateUploadRequest")
class CreateUploadRequest(Component):
    """Body of `client.uploads.create`."""

    filename: str
    """Name of the file."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    """What the file is for."""

    bytes: int
    """Size in bytes."""

    mime_type: str
    """Media type."""

    expires_after: FileExpirationAfter | None = None
    """After what time it expires."""
