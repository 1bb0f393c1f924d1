# Generated from CreateVideoExtend. Do not edit.
"""Parameters of `videos.extend`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput

    from ..components.video_reference_input_param import VideoReferenceInputParam
    from ..components.video_seconds import VideoSeconds
    from .video_reference_input_param import VideoReferenceInputParamDict


class VideosExtendParams(RequestOptions, total=False):
    """Parameters of `videos.extend`."""

    video: Required[VideoReferenceInputParam | VideoReferenceInputParamDict | FileInput]
    """The video."""

    prompt: Required[str]
    """What the model is asked to make. 1 to 32000 characters."""

    seconds: Required[VideoSeconds]
    """Length in seconds. One of `"4"`, `"8"`, `"12"`."""
