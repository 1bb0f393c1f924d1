# Generated from OpenAIFile. Do not edit.
"""OpenAIFile."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OpenAIFile")
class OpenAIFile(Component):
    """An object of `object` "file"."""

    id: str
    """Unique id."""

    bytes: int
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    filename: str
    """Name of the file."""

    object: Literal["file"] = "file"
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    """Deprecated."""

    status_details: str | None = None
    """Deprecated."""
