# Generated from FineTuningJobCheckpoint. Do not edit.
"""FineTuningJobCheckpoint."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuningJobCheckpointMetrics")
class FineTuningJobCheckpointMetrics(Component):
    """`metrics` of `FineTuningJobCheckpoint`."""

    step: float | None = None
    """Number of the training step."""

    train_loss: float | None = None
    """Loss on the examples of the step."""

    train_mean_token_accuracy: float | None = None
    """Share of right tokens in the examples of the step."""

    valid_loss: float | None = None
    """Loss on some examples that were kept for measuring."""

    valid_mean_token_accuracy: float | None = None
    """Share of right tokens in some examples that were kept for measuring."""

    full_valid_loss: float | None = None
    """Loss over all examples that were kept for measuring."""

    full_valid_mean_token_accuracy: float | None = None
    """Share of right tokens over all examples that were kept for measuring."""


@component("FineTuningJobCheckpoint")
class FineTuningJobCheckpoint(Component):
    """Item of the list that `client.fine_tuning.jobs.checkpoints.list` gives."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    fine_tuned_model_checkpoint: str
    """Name of the model as it was at this checkpoint."""

    step_number: int
    """Number of the training step."""

    metrics: FineTuningJobCheckpointMetrics
    """How well the model did at this step."""

    fine_tuning_job_id: str
    """Id of the job."""

    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
