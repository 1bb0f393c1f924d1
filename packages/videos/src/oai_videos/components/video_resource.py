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
    """Result of `client.videos.create`, `client.videos.edit`, `client.videos.extend` and others. Item of the list that `client.videos.list` gives."""

    id: str
    """Unique id."""

    object: Literal["video"] = "video"
    model: VideoModel
    """Id of the model. Known values: `"sora-2"`, `"sora-2-pro"`, `"sora-2-2025-10-06"`, `"sora-2-pro-2025-10-06"`, `"sora-2-2025-12-08"`."""

    status: VideoStatus
    """How far it got, or how it stands. One of `"queued"`, `"in_progress"`, `"completed"`, `"failed"`."""

    progress: int
    """How far it got, in percent."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    expires_at: int | None
    """When it expires, in seconds since 1970, UTC."""

    prompt: str | None
    """What the model is asked to make."""

    size: VideoSize
    """Width and height in pixels, such as `1024x1024`. One of `"720x1280"`, `"1280x720"`, `"1024x1792"`, `"1792x1024"`."""

    seconds: str
    """Length of the video, in seconds."""

    remixed_from_video_id: str | None
    """Id of the video from which it was made."""

    error: Error2 | None
    """What went wrong; not set, if nothing did."""
