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
    prompt: Required[str]
    """1 to 32000 characters."""

    input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict
    seconds: VideoSeconds
    size: VideoSize
