# Generated from the surface of oai-assistants. Do not edit.
"""The clients of oai-assistants."""

from __future__ import annotations

import oai_core

from ._version import __version__


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-assistants."""

    groups = ("oai_assistants.plugin:plugin",)
    distribution = f"oai-assistants/{__version__}"


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-assistants."""

    groups = ("oai_assistants.plugin:plugin",)
    distribution = f"oai-assistants/{__version__}"
