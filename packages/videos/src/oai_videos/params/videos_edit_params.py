# Generated from CreateVideoEdit. Do not edit.
"""Parameters of `videos.edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput

    from ..components.video_reference_input_param import VideoReferenceInputParam
    from .video_reference_input_param import VideoReferenceInputParamDict


class VideosEditParams(RequestOptions, total=False):
    """Parameters of `videos.edit`."""

    video: Required[FileInput | VideoReferenceInputParam | VideoReferenceInputParamDict]
    """The video."""

    prompt: Required[str]
    """What the model is asked to make. 1 to 32000 characters."""
