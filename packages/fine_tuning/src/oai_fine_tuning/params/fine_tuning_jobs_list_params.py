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
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""

    metadata: Mapping[str, str] | None
    """Only those with these metadata."""
