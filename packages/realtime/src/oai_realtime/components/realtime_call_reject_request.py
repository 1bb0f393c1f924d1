# Generated from RealtimeCallRejectRequest. Do not edit.
"""RealtimeCallRejectRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RealtimeCallRejectRequest")
class RealtimeCallRejectRequest(Component):
    """Body of `client.realtime.calls.reject`."""

    status_code: int | None = None
    """HTTP or SIP status."""
