# Generated from createFineTuningJob. Do not edit.
"""Parameters of `fine_tuning.jobs.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_fine_tuning_job_request import (
        CreateFineTuningJobRequestHyperparameters,
        CreateFineTuningJobRequestIntegrationsItem,
    )
    from ..components.fine_tune_method import FineTuneMethod
    from ..components.fine_tuning_integration import FineTuningIntegration
    from ..components.fine_tuning_job import FineTuningJobHyperparameters
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestHyperparametersDict,
        CreateFineTuningJobRequestIntegrationsItemDict,
    )
    from .fine_tune_method import FineTuneMethodDict


class FineTuningJobsCreateParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.create`."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """Id of the model."""

    training_file: Required[str]
    """Id of the uploaded JSONL file with examples."""

    hyperparameters: (
        CreateFineTuningJobRequestHyperparameters
        | CreateFineTuningJobRequestHyperparametersDict
        | FineTuningJobHyperparameters
    )
    """Settings of the training. Deprecated."""

    suffix: str | None
    """A word for the name of the new model, 64 characters at most. 1 to 64 characters."""

    validation_file: str | None
    """Id of the uploaded JSONL file with examples that are kept for measuring."""

    integrations: (
        Iterable[
            CreateFineTuningJobRequestIntegrationsItem
            | CreateFineTuningJobRequestIntegrationsItemDict
            | FineTuningIntegration
        ]
        | None
    )
    """Services that are told about the job."""

    seed: int | None
    """Number that makes random choices repeatable, as far as possible. 0 to 2147483647."""

    method: FineTuneMethod | FineTuneMethodDict
    """How the model is trained."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
