# Generated from FineTuningIntegration. Do not edit.
"""FineTuningIntegration."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuningIntegrationWandb")
class FineTuningIntegrationWandb(Component):
    """An object of the API."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None


@component("FineTuningIntegration")
class FineTuningIntegration(Component):
    """An object of `type` "wandb"."""

    type: Literal["wandb"] = "wandb"
    wandb: FineTuningIntegrationWandb
