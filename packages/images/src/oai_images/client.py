# Generated from the surface of oai-images. Do not edit.
"""The clients of oai-images."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.images import AsyncImages, Images


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-images."""

    groups = ("oai_images.plugin:plugin",)
    distribution = f"oai-images/{__version__}"

    if TYPE_CHECKING:
        images: Images


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-images."""

    groups = ("oai_images.plugin:plugin",)
    distribution = f"oai-images/{__version__}"

    if TYPE_CHECKING:
        images: AsyncImages
