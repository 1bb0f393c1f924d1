# Generated from the surface of oai-audio. Do not edit.
"""The clients of oai-audio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.audio import AsyncAudio, Audio


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-audio."""

    groups = ("oai_audio.plugin:plugin",)
    distribution = f"oai-audio/{__version__}"

    if TYPE_CHECKING:
        audio: Audio


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-audio."""

    groups = ("oai_audio.plugin:plugin",)
    distribution = f"oai-audio/{__version__}"

    if TYPE_CHECKING:
        audio: AsyncAudio
