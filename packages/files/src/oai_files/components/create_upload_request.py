# Generated from CreateUploadRequest. Do not edit.
"""CreateUploadRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfter


@component("CreateUploadRequest")
class CreateUploadRequest(Component):
    """An object of the API."""

    filename: str
    """Name of the file."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    bytes: int
    mime_type: str
    """Media type."""

    expires_after: FileExpirationAfter | None = None
