# Generated from CreateVideoEditJsonBody. Do not edit.
"""CreateVideoEditJsonBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .video_reference_input_param import VideoReferenceInputParam


@component("CreateVideoEditJsonBody")
class CreateVideoEditJsonBody(Component):
    """Body of `client.videos.edit`."""

    video: VideoReferenceInputParam
    """The video."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""
