# Generated from the surface of oai-responses-beta. Do not edit.
"""The clients of oai-responses-beta."""

from __future__ import annotations

import oai_core

from ._version import __version__


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-responses-beta."""

    groups = ("oai_responses_beta.plugin:plugin",)
    distribution = f"oai-responses-beta/{__version__}"


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-responses-beta."""

    groups = ("oai_responses_beta.plugin:plugin",)
    distribution = f"oai-responses-beta/{__version__}"
