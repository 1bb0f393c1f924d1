# Generated from CreateVideoExtendMultipartBody. Do not edit.
"""CreateVideoExtendMultipartBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .video_seconds import VideoSeconds


@component("CreateVideoExtendMultipartBody")
class CreateVideoExtendMultipartBody(Component):
    """An object of the API."""

    video: Any
    prompt: str
    """1 to 32000 characters."""

    seconds: VideoSeconds
