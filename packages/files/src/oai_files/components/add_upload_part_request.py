# Generated from AddUploadPartRequest. Do not edit.
"""AddUploadPartRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("AddUploadPartRequest")
class AddUploadPartRequest(Component):
    """Body of `client.uploads.parts.create`."""

    data: FileInput
    """Bytes of this part, 64 MB at most."""
