# Generated from FineTuningIntegration. Do not edit.
"""FineTuningIntegration."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuningIntegrationWandb")
class FineTuningIntegrationWandb(Component):
    """`wandb` of `FineTuningIntegration`."""

    project: str
    """The project."""

    name: str | None = None
    """Its name."""

    entity: str | None = None
    """The team or user at Weights & Biases."""

    tags: list[str] | None = None
    """Labels of the run at Weights & Biases."""


@component("FineTuningIntegration")
class FineTuningIntegration(Component):
    """An item of `integrations` of `FineTuningJob`."""

    type: Literal["wandb"] = "wandb"
    wandb: FineTuningIntegrationWandb
    """Settings for Weights & Biases."""
