# Generated from FineTuningJobCheckpoint. Do not edit.
"""FineTuningJobCheckpoint."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuningJobCheckpointMetrics")
class FineTuningJobCheckpointMetrics(Component):
    """An object of the API."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None


@component("FineTuningJobCheckpoint")
class FineTuningJobCheckpoint(Component):
    """An object of `object` "fine_tuning.job.checkpoint"."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
