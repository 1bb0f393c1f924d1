# Generated from the surface of oai-responses-beta. Do not edit.
"""The clients of oai-responses-beta."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.beta_responses import AsyncBetaResponses, BetaResponses

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        responses: BetaResponses

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        responses: AsyncBetaResponses


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-responses-beta."""

    groups = ("oai_responses_beta.plugin:plugin",)
    distribution = f"oai-responses-beta/{__version__}"

    if TYPE_CHECKING:
        beta: Beta


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-responses-beta."""

    groups = ("oai_responses_beta.plugin:plugin",)
    distribution = f"oai-responses-beta/{__version__}"

    if TYPE_CHECKING:
        beta: AsyncBeta
