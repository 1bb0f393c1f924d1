# Generated from CreateVideoMultipartBody. Do not edit.
"""CreateVideoMultipartBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .image_ref_param2 import ImageRefParam2
    from .video_model import VideoModel
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize


@component("CreateVideoMultipartBody")
class CreateVideoMultipartBody(Component):
    """Body of `client.videos.create`."""

    model: VideoModel | None = None
    """Id of the model. Known values: `"sora-2"`, `"sora-2-pro"`, `"sora-2-2025-10-06"`, `"sora-2-pro-2025-10-06"`, `"sora-2-2025-12-08"`."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""

    input_reference: FileInput | ImageRefParam2 | None = None
    """An image to begin from."""

    seconds: VideoSeconds | None = None
    """Length in seconds. One of `"4"`, `"8"`, `"12"`."""

    size: VideoSize | None = None
    """Width and height in pixels, such as `1024x1024`. One of `"720x1280"`, `"1280x720"`, `"1024x1792"`, `"1792x1024"`."""
