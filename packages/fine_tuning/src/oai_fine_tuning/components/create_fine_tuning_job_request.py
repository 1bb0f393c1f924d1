# Generated from CreateFineTuningJobRequest. Do not edit.
"""CreateFineTuningJobRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .fine_tune_method import FineTuneMethod


@component("CreateFineTuningJobRequestHyperparameters")
class CreateFineTuningJobRequestHyperparameters(Component):
    """An object of the API. Deprecated."""

    batch_size: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@component("CreateFineTuningJobRequestIntegrationsItemWandb")
class CreateFineTuningJobRequestIntegrationsItemWandb(Component):
    """An object of the API."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None


@component("CreateFineTuningJobRequestIntegrationsItem")
class CreateFineTuningJobRequestIntegrationsItem(Component):
    """An object of `type` "wandb"."""

    type: Literal["wandb"] = "wandb"
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb


@component("CreateFineTuningJobRequest")
class CreateFineTuningJobRequest(Component):
    """An object of the API."""

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Deprecated."""

    suffix: str | None = None
    """1 to 64 characters."""

    validation_file: str | None = None
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    seed: int | None = None
    """0 to 2147483647."""

    method: FineTuneMethod | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
