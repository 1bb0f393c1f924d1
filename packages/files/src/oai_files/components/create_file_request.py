# Generated from CreateFileRequest. Do not edit.
"""CreateFileRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .file_expiration_after import FileExpirationAfter
    from .file_purpose import FilePurpose


@component("CreateFileRequest")
class CreateFileRequest(Component):
    """Body of `client.files.create`."""

    file: FileInput
    """The file."""

    purpose: FilePurpose
    """What the file is for. One of `"assistants"`, `"batch"`, `"fine-tune"`, `"vision"`, `"user_data"`, `"evals"`."""

    expires_after: FileExpirationAfter | None = None
    """After what time it expires."""
