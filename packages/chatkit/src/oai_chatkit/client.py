# Generated from the surface of oai-chatkit. Do not edit.
"""The clients of oai-chatkit."""

from __future__ import annotations

import oai_core

from ._version import __version__


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-chatkit."""

    groups = ("oai_chatkit.plugin:plugin",)
    distribution = f"oai-chatkit/{__version__}"


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-chatkit."""

    groups = ("oai_chatkit.plugin:plugin",)
    distribution = f"oai-chatkit/{__version__}"
