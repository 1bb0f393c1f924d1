# Generated from RealtimeCallReferRequest. Do not edit.
"""RealtimeCallReferRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RealtimeCallReferRequest")
class RealtimeCallReferRequest(Component):
    """An object of the API."""

    target_uri: str
