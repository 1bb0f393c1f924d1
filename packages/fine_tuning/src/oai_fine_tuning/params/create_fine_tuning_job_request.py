# Generated from CreateFineTuningJobRequest. Do not edit.
"""CreateFineTuningJobRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegrationsItemWandb,
    )


class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` as a mapping."""

    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` as a mapping."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Iterable[str]


class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItem` as a mapping."""

    type: Required[Literal["wandb"]]
    wandb: Required[
        CreateFineTuningJobRequestIntegrationsItemWandb
        | CreateFineTuningJobRequestIntegrationsItemWandbDict
    ]
