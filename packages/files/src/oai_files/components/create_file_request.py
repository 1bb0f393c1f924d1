# Generated from CreateFileRequest. Do not edit.
"""CreateFileRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .file_expiration_after import FileExpirationAfter


@component("CreateFileRequest")
class CreateFileRequest(Component):
    """Body of `client.files.create`."""

    file: FileInput
    """The file."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """What the file is for."""

    expires_after: FileExpirationAfter | None = None
    """After what time it expires."""
