# Generated from WebhookLiveCallIncoming. Do not edit.
"""WebhookLiveCallIncoming."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookLiveCallIncomingDataSipHeadersItem")
class WebhookLiveCallIncomingDataSipHeadersItem(Component):
    """An item of `sip_headers` of `WebhookLiveCallIncomingData`."""

    name: str
    """Its name."""

    value: str
    """The value."""


@component("WebhookLiveCallIncomingData")
class WebhookLiveCallIncomingData(Component):
    """`data` of `WebhookLiveCallIncoming`."""

    session_id: str
    """Id of the pending call."""

    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""


@component("WebhookLiveCallIncoming")
class WebhookLiveCallIncoming(Component):
    """A member of `UnwrapWebhookEvent`, told by `type` = `"live.call.incoming"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookLiveCallIncomingData
    """What the event is about, by id."""

    object: Literal["event"] | None = None
    """What kind of object it is."""

    type: Literal["live.call.incoming"] = "live.call.incoming"
