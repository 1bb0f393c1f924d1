# Generated from WebhookRealtimeCallIncoming. Do not edit.
"""WebhookRealtimeCallIncoming."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookRealtimeCallIncomingDataSipHeadersItem")
class WebhookRealtimeCallIncomingDataSipHeadersItem(Component):
    """An item of `sip_headers` of `WebhookRealtimeCallIncomingData`."""

    name: str
    """Its name."""

    value: str
    """The value."""


@component("WebhookRealtimeCallIncomingData")
class WebhookRealtimeCallIncomingData(Component):
    """`data` of `WebhookRealtimeCallIncoming`."""

    call_id: str
    """Id of the phone call, for `client.realtime.calls`."""

    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""


@component("WebhookRealtimeCallIncoming")
class WebhookRealtimeCallIncoming(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"realtime.call.incoming"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookRealtimeCallIncomingData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
