# Generated from CreateVideoEditMultipartBody. Do not edit.
"""CreateVideoEditMultipartBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVideoEditMultipartBody")
class CreateVideoEditMultipartBody(Component):
    """Body of `client.videos.edit`."""

    video: Any
    """The video."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""
