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
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""

    status: Literal["fail", "pass"]
    """Only those with this status."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"asc"`."""
