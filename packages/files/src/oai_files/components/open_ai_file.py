# Generated from OpenAIFile. Do not edit.
"""OpenAIFile."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OpenAIFile")
class OpenAIFile(Component):
    """Result of `client.files.create` and `client.files.retrieve`. Item of the list that `client.files.list` gives."""

    id: str
    """Unique id."""

    bytes: int
    """Size in bytes."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

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
    """What the file is for."""

    status: Literal["uploaded", "processed", "error"]
    """How far it got, or how it stands. Deprecated."""

    status_details: str | None = None
    """More about the status. Deprecated."""
