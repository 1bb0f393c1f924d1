# Generated from CreateVideoEditMultipartBody. Do not edit.
"""CreateVideoEditMultipartBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput

    from .video_reference_input_param import VideoReferenceInputParam


@component("CreateVideoEditMultipartBody")
class CreateVideoEditMultipartBody(Component):
    """Body of `client.videos.edit`."""

    video: FileInput | VideoReferenceInputParam
    """The video."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""
