# Generated from VideoResource. Do not edit.
"""VideoResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .error2 import Error2
    from .video_model import VideoModel
    from .video_size import VideoSize
    from .video_status import VideoStatus


@component("VideoResource")
class VideoResource(Component):
    """An object of `object` "video"."""

    id: str
    """Unique id."""

    object: Literal["video"] = "video"
    """Default: `"video"`."""

    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    expires_at: int | None
    """Seconds since 1970, UTC."""

    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2 | None
