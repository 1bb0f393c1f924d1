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
    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"asc"`."""

    order_by: Literal["created_at", "updated_at"]
    """Default: `"created_at"`."""
