# Generated from Upload. Do not edit.
"""Upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


@component("Upload")
class Upload(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    filename: str
    """Name of the file."""

    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    """Seconds since 1970, UTC."""

    object: Literal["upload"] | None = None
    file: OpenAIFile | None = None
