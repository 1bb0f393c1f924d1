# Generated from OrganizationSpendAlert. Do not edit.
"""OrganizationSpendAlert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@component("OrganizationSpendAlert")
class OrganizationSpendAlert(Component):
    """An object of `object` "organization.spend_alert"."""

    id: str
    """Unique id."""

    object: Literal["organization.spend_alert"] = "organization.spend_alert"
    threshold_amount: int
    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
