# Generated from listPaginatedFineTuningJobs. Do not edit.
"""Parameters of `fine_tuning.jobs.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping


class FineTuningJobsListParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.list`."""

    after: str
    limit: int
    """Default: `20`."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
