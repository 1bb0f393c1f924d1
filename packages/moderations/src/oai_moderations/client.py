# Generated from the surface of oai-moderations. Do not edit.
"""The clients of oai-moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.moderations import AsyncModerations, Moderations


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-moderations."""

    groups = ("oai_moderations.plugin:plugin",)
    distribution = f"oai-moderations/{__version__}"

    if TYPE_CHECKING:
        moderations: Moderations


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-moderations."""

    groups = ("oai_moderations.plugin:plugin",)
    distribution = f"oai-moderations/{__version__}"

    if TYPE_CHECKING:
        moderations: AsyncModerations
