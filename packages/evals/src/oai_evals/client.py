# Generated from the surface of oai-evals. Do not edit.
"""The clients of oai-evals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.evals import AsyncEvals, Evals


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-evals."""

    groups = ("oai_evals.plugin:plugin",)
    distribution = f"oai-evals/{__version__}"

    if TYPE_CHECKING:
        evals: Evals


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-evals."""

    groups = ("oai_evals.plugin:plugin",)
    distribution = f"oai-evals/{__version__}"

    if TYPE_CHECKING:
        evals: AsyncEvals
