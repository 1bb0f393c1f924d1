# Generated from ProjectSpendAlert. Do not edit.
"""ProjectSpendAlert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@component("ProjectSpendAlert")
class ProjectSpendAlert(Component):
    """Result of `client.admin.organization.projects.spend_alerts.create`, `client.admin.organization.projects.spend_alerts.retrieve` and `client.admin.organization.projects.spend_alerts.update`. Item of the list that `client.admin.organization.projects.spend_alerts.list` gives."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert"] = "project.spend_alert"
    threshold_amount: int
    """Amount at which it takes effect, in cents."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel
    """Whom to tell."""
