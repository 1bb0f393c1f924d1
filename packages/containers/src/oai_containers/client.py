# Generated from the surface of oai-containers. Do not edit.
"""The clients of oai-containers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.containers import AsyncContainers, Containers


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-containers."""

    groups = ("oai_containers.plugin:plugin",)
    distribution = f"oai-containers/{__version__}"

    if TYPE_CHECKING:
        containers: Containers


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-containers."""

    groups = ("oai_containers.plugin:plugin",)
    distribution = f"oai-containers/{__version__}"

    if TYPE_CHECKING:
        containers: AsyncContainers
