# Generated from UploadPart. Do not edit.
"""UploadPart."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UploadPart")
class UploadPart(Component):
    """An object of `object` "upload.part"."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    upload_id: str
    object: Literal["upload.part"] = "upload.part"
