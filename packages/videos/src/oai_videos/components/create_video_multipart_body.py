# Generated from CreateVideoMultipartBody. Do not edit.
"""CreateVideoMultipartBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .video_model import VideoModel
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize


@component("CreateVideoMultipartBody")
class CreateVideoMultipartBody(Component):
    """An object of the API."""

    model: VideoModel | None = None
    prompt: str
    """1 to 32000 characters."""

    input_reference: Any = None
    seconds: VideoSeconds | None = None
    size: VideoSize | None = None
