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
    """An object of the API."""

    code: str
    message: str
    param: str | None


@component("FineTuningJobHyperparameters")
class FineTuningJobHyperparameters(Component):
    """An object of the API."""

    batch_size: Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Default: `"auto"`."""

    n_epochs: Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@component("FineTuningJob")
class FineTuningJob(Component):
    """An object of `object` "fine_tuning.job"."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    """Seconds since 1970, UTC."""

    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningIntegration] | None = None
    """At most 5 items."""

    seed: int
    estimated_finish: int | None = None
    """Seconds since 1970, UTC."""

    method: FineTuneMethod | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
