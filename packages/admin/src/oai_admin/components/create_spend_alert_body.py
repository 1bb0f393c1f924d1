# Generated from CreateSpendAlertBody. Do not edit.
"""CreateSpendAlertBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@component("CreateSpendAlertBody")
class CreateSpendAlertBody(Component):
    """An object of the API."""

    threshold_amount: int
    """At least 0."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
