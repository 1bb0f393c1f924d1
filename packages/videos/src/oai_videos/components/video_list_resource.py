# Generated from VideoListResource. Do not edit.
"""VideoListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .video_resource import VideoResource


@component("VideoListResource")
class VideoListResource(Component):
    """Page of `client.videos.list`."""

    object: Literal["list"] = "list"
    data: list[VideoResource]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
