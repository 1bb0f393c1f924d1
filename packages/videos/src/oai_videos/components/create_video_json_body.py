# Generated from CreateVideoJsonBody. Do not edit.
"""CreateVideoJsonBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image_ref_param2 import ImageRefParam2
    from .video_model import VideoModel
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize


@component("CreateVideoJsonBody")
class CreateVideoJsonBody(Component):
    """An object of the API."""

    model: VideoModel | None = None
    prompt: str
    """1 to 32000 characters."""

    input_reference: ImageRefParam2 | None = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None
