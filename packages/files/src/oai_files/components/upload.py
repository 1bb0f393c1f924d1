# Generated from Upload. Do not edit.
"""Upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


@component("Upload")
class Upload(Component):
    """Result of `client.uploads.create`, `client.uploads.cancel` and `client.uploads.complete`."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    filename: str
    """Name of the file."""

    bytes: int
    """Size in bytes."""

    purpose: str
    """What the file is for."""

    status: Literal["pending", "completed", "cancelled", "expired"]
    """How far it got, or how it stands."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    object: Literal["upload"] | None = None
    """What kind of object it is."""

    file: OpenAIFile | None = None
    """The file."""
