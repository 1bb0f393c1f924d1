# Generated from the surface of oai-realtime. Do not edit.
"""The clients of oai-realtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.beta_realtime import AsyncBetaRealtime, BetaRealtime
    from .resources.realtime import AsyncRealtime, Realtime

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        realtime: BetaRealtime

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        realtime: AsyncBetaRealtime


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-realtime."""

    groups = ("oai_realtime.plugin:plugin",)
    distribution = f"oai-realtime/{__version__}"

    if TYPE_CHECKING:
        beta: Beta
        realtime: Realtime


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-realtime."""

    groups = ("oai_realtime.plugin:plugin",)
    distribution = f"oai-realtime/{__version__}"

    if TYPE_CHECKING:
        beta: AsyncBeta
        realtime: AsyncRealtime
