# Generated from reject-realtime-call. Do not edit.
"""Parameters of `realtime.calls.reject`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class RealtimeCallsRejectParams(RequestOptions, total=False):
    """Parameters of `realtime.calls.reject`."""

    status_code: int
    """HTTP or SIP status."""
