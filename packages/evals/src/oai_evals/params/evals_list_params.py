# Generated from listEvals. Do not edit.
"""Parameters of `evals.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class EvalsListParams(RequestOptions, total=False):
    """Parameters of `evals.list`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"asc"`."""

    order_by: Literal["created_at", "updated_at"]
    """Which time the order goes by. Default: `"created_at"`."""
