# Generated from listFineTuningEvents. Do not edit.
"""Parameters of `fine_tuning.jobs.list_events`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class FineTuningJobsListEventsParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.jobs.list_events`."""

    after: str
    limit: int
    """Default: `20`."""
