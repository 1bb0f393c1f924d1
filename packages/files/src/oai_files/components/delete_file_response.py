# Generated from DeleteFileResponse. Do not edit.
"""DeleteFileResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteFileResponse")
class DeleteFileResponse(Component):
    """Result of `client.files.delete`."""

    id: str
    """Unique id."""

    object: Literal["file"] = "file"
    deleted: bool
    """Whether it is gone."""
