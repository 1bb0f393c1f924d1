# Generated from the surface of oai-videos. Do not edit.
"""The clients of oai-videos."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.videos import AsyncVideos, Videos


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-videos."""

    groups = ("oai_videos.plugin:plugin",)
    distribution = f"oai-videos/{__version__}"

    if TYPE_CHECKING:
        videos: Videos


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-videos."""

    groups = ("oai_videos.plugin:plugin",)
    distribution = f"oai-videos/{__version__}"

    if TYPE_CHECKING:
        videos: AsyncVideos
