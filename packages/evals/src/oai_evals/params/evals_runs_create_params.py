# Generated from createEvalRun. Do not edit.
"""Parameters of `evals.runs.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.metadata import MetadataLike

    from .create_eval_run_request import CreateEvalRunRequestDataSourceLike


class EvalsRunsCreateParams(RequestOptions, total=False):
    """Parameters of `evals.runs.create`."""

    name: str
    """Its name."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    data_source: Required[CreateEvalRunRequestDataSourceLike]
    """Where the items of the run come from."""
