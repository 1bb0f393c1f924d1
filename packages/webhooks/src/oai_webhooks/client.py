# Generated from the surface of oai-webhooks. Do not edit.
"""The clients of oai-webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.webhooks import AsyncWebhooks, Webhooks


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-webhooks."""

    groups = ("oai_webhooks.plugin:plugin",)
    distribution = f"oai-webhooks/{__version__}"

    if TYPE_CHECKING:
        webhooks: Webhooks


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-webhooks."""

    groups = ("oai_webhooks.plugin:plugin",)
    distribution = f"oai-webhooks/{__version__}"

    if TYPE_CHECKING:
        webhooks: AsyncWebhooks
