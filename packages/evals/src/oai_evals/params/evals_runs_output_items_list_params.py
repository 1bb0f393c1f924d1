# Generated from getEvalRunOutputItems. Do not edit.
"""Parameters of `evals.runs.output_items.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class EvalsRunsOutputItemsListParams(RequestOptions, total=False):
    """Parameters of `evals.runs.output_items.list`."""

    after: str
    limit: int
    """Default: `20`."""

    status: Literal["fail", "pass"]
    order: Literal["asc", "desc"]
    """Default: `"asc"`."""
