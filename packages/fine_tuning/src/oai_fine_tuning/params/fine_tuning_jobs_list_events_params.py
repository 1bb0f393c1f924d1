# Generated from listFineTuningEvents. Do not edit.
"""Parameters of `fine_tuning.jobs.list_events`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class FineTuningJobsListEventsParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.list_events`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""
