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
    """`hyperparameters` of `client.fine_tuning.jobs.create`. Deprecated."""

    batch_size: Literal["auto"] | int | None = None
    """Examples in each training step; `"auto"` lets the server choose. 1 to 256. Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor of the learning rate; `"auto"` lets the server choose. More than 0. Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """How often training goes through all examples; `"auto"` lets the server choose. 1 to 50. Default: `"auto"`."""


@component("CreateFineTuningJobRequestIntegrationsItemWandb")
class CreateFineTuningJobRequestIntegrationsItemWandb(Component):
    """`wandb` of `CreateFineTuningJobRequestIntegrationsItem`."""

    project: str
    """The project."""

    name: str | None = None
    """Its name."""

    entity: str | None = None
    """The team or user at Weights & Biases."""

    tags: list[str] | None = None
    """Labels of the run at Weights & Biases."""


@component("CreateFineTuningJobRequestIntegrationsItem")
class CreateFineTuningJobRequestIntegrationsItem(Component):
    """An item of `integrations` of `client.fine_tuning.jobs.create`."""

    type: Literal["wandb"] = "wandb"
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb
    """Settings for Weights & Biases."""


@component("CreateFineTuningJobRequest")
class CreateFineTuningJobRequest(Component):
    """Body of `client.fine_tuning.jobs.create`."""

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    """Id of the model."""

    training_file: str
    """Id of the uploaded JSONL file with examples."""

    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Settings of the training. Deprecated."""

    suffix: str | None = None
    """A word for the name of the new model, 64 characters at most. 1 to 64 characters."""

    validation_file: str | None = None
    """Id of the uploaded JSONL file with examples that are kept for measuring."""

    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    """Services that are told about the job."""

    seed: int | None = None
    """Number that makes random choices repeatable, as far as possible. 0 to 2147483647."""

    method: FineTuneMethod | None = None
    """How the model is trained."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
