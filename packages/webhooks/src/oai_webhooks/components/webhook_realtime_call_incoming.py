# Generated from WebhookRealtimeCallIncoming. Do not edit.
"""WebhookRealtimeCallIncoming."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookRealtimeCallIncomingDataSipHeadersItem")
class WebhookRealtimeCallIncomingDataSipHeadersItem(Component):
    """An object of the API."""

    name: str
    value: str


@component("WebhookRealtimeCallIncomingData")
class WebhookRealtimeCallIncomingData(Component):
    """An object of the API."""

    call_id: str
    """Joins a call and its output."""

    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]


@component("WebhookRealtimeCallIncoming")
class WebhookRealtimeCallIncoming(Component):
    """An object of `type` "realtime.call.incoming"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookRealtimeCallIncomingData
    object: Literal["event"] | None = None
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
