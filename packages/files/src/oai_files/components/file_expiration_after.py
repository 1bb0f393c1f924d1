# Generated from FileExpirationAfter. Do not edit.
"""FileExpirationAfter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FileExpirationAfter")
class FileExpirationAfter(Component):
    """`expires_after` of `client.files.create` and `client.uploads.create`."""

    anchor: Literal["created_at"] = "created_at"
    seconds: int
    """Seconds after the anchor. 3600 to 2592000."""
