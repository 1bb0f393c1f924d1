# Generated from RealtimeCallReferRequest. Do not edit.
"""RealtimeCallReferRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RealtimeCallReferRequest")
class RealtimeCallReferRequest(Component):
    """Body of `client.realtime.calls.refer`."""

    target_uri: str
    """Where the call goes, a `tel:` or `sip:` address."""
