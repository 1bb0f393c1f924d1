# Generated from DeletedVideoResource. Do not edit.
"""DeletedVideoResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeletedVideoResource")
class DeletedVideoResource(Component):
    """Result of `client.videos.delete`."""

    object: Literal["video.deleted"] = "video.deleted"
    deleted: bool
    """Whether it is gone."""

    id: str
    """Unique id."""
