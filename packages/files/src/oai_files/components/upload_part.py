# Generated from UploadPart. Do not edit.
"""UploadPart."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UploadPart")
class UploadPart(Component):
    """Result of `client.uploads.parts.create`."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    upload_id: str
    """Id of the upload."""

    object: Literal["upload.part"] = "upload.part"
