# Generated from createEval. Do not edit.
"""Parameters of `evals.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from oai_shared.params.metadata import MetadataLike

    from .create_eval_request import (
        CreateEvalRequestDataSourceConfigLike,
        CreateEvalRequestTestingCriteriaItemLike,
    )


class EvalsCreateParams(RequestOptions, total=False):
    """Parameters of `evals.create`."""

    name: str
    """Its name."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    data_source_config: Required[CreateEvalRequestDataSourceConfigLike]
    """What the items of the eval look like."""

    testing_criteria: Required[Iterable[CreateEvalRequestTestingCriteriaItemLike]]
    """Graders, each of which scores every item."""
