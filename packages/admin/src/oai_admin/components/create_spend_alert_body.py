# Generated from CreateSpendAlertBody. Do not edit.
"""CreateSpendAlertBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@component("CreateSpendAlertBody")
class CreateSpendAlertBody(Component):
    """Body of `client.admin.organization.projects.spend_alerts.create`, `client.admin.organization.projects.spend_alerts.update`, `client.admin.organization.spend_alerts.create` and others."""

    threshold_amount: int
    """Amount at which it takes effect, in cents. At least 0."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
    """Whom to tell."""
