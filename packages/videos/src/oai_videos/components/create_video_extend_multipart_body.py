# Generated from CreateVideoExtendMultipartBody. Do not edit.
"""CreateVideoExtendMultipartBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .video_reference_input_param import VideoReferenceInputParam
    from .video_seconds import VideoSeconds


@component("CreateVideoExtendMultipartBody")
class CreateVideoExtendMultipartBody(Component):
    """Body of `client.videos.extend`."""

    video: VideoReferenceInputParam | FileInput
    """The video."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""

    seconds: VideoSeconds
    """Length in seconds. One of `"4"`, `"8"`, `"12"`."""
