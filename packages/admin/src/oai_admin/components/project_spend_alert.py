# Generated from ProjectSpendAlert. Do not edit.
"""ProjectSpendAlert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@component("ProjectSpendAlert")
class ProjectSpendAlert(Component):
    """An object of `object` "project.spend_alert"."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert"] = "project.spend_alert"
    threshold_amount: int
    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
