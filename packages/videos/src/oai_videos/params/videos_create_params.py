# Generated from createVideo. Do not edit.
"""Parameters of `videos.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput

    from ..components.image_ref_param2 import ImageRefParam2
    from ..components.video_model import VideoModel
    from ..components.video_seconds import VideoSeconds
    from ..components.video_size import VideoSize
    from .image_ref_param2 import ImageRefParam2Dict


class VideosCreateParams(RequestOptions, total=False):
    """Parameters of `videos.create`."""

    model: VideoModel
    """Id of the model. Known values: `"sora-2"`, `"sora-2-pro"`, `"sora-2-2025-10-06"`, `"sora-2-pro-2025-10-06"`, `"sora-2-2025-12-08"`."""

    prompt: Required[str]
    """What the model is asked to make. 1 to 32000 characters."""

    input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict
    """An image to begin from."""

    seconds: VideoSeconds
    """Length in seconds. One of `"4"`, `"8"`, `"12"`."""

    size: VideoSize
    """Width and height in pixels, such as `1024x1024`. One of `"720x1280"`, `"1280x720"`, `"1024x1792"`, `"1792x1024"`."""
