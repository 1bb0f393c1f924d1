# Generated from WebhookLiveCallIncoming. Do not edit.
"""WebhookLiveCallIncoming."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookLiveCallIncomingDataSipHeadersItem")
class WebhookLiveCallIncomingDataSipHeadersItem(Component):
    """An object of the API."""

    name: str
    value: str


@component("WebhookLiveCallIncomingData")
class WebhookLiveCallIncomingData(Component):
    """An object of the API."""

    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]


@component("WebhookLiveCallIncoming")
class WebhookLiveCallIncoming(Component):
    """An object of `type` "live.call.incoming"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookLiveCallIncomingData
    object: Literal["event"] | None = None
    type: Literal["live.call.incoming"] = "live.call.incoming"
