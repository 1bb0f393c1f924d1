# Generated from AddUploadPartRequest. Do not edit.
"""AddUploadPartRequest."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("AddUploadPartRequest")
class AddUploadPartRequest(Component):
    """Body of `client.uploads.parts.create`."""

    data: Any
    """Bytes of this part, 64 MB at most."""
