# Generated from FineTuningJob. Do not edit.
"""FineTuningJob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .fine_tune_method import FineTuneMethod
    from .fine_tuning_integration import FineTuningIntegration


@component("FineTuningJobError")
class FineTuningJobError(Component):
    """`error` of `FineTuningJob`."""

    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""


@component("FineTuningJobHyperparameters")
class FineTuningJobHyperparameters(Component):
    """`hyperparameters` of `FineTuningJob`."""

    batch_size: Literal["auto"] | int | None = None
    """Examples in each training step; `"auto"` lets the server choose. 1 to 256. Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor of the learning rate; `"auto"` lets the server choose. More than 0. Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """How often training goes through all examples; `"auto"` lets the server choose. 1 to 50. Default: `"auto"`."""


@component("FineTuningJob")
class FineTuningJob(Component):
    """Result of `client.fine_tuning.jobs.create`, `client.fine_tuning.jobs.retrieve`, `client.fine_tuning.jobs.cancel` and others. Item of the list that `client.fine_tuning.jobs.list` gives."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    error: FineTuningJobError | None
    """What went wrong; not set, if nothing did."""

    fine_tuned_model: str | None
    """Name of the new model, once it exists."""

    finished_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training."""

    model: str
    """Id of the model."""

    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    organization_id: str
    """Id of the organization."""

    result_files: list[str]
    """Ids of the files with the figures of the training."""

    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far it got, or how it stands."""

    trained_tokens: int | None
    """Tokens of training, for which you pay."""

    training_file: str
    """Id of the uploaded JSONL file with examples."""

    validation_file: str | None
    """Id of the uploaded JSONL file with examples that are kept for measuring."""

    integrations: list[FineTuningIntegration] | None = None
    """Services that are told about the job. At most 5 items."""

    seed: int
    """Number that makes random choices repeatable, as far as possible."""

    estimated_finish: int | None = None
    """When it will likely end, in seconds since 1970, UTC."""

    method: FineTuneMethod | None = None
    """How the model is trained."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
