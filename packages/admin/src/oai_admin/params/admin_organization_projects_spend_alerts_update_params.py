# Generated from update-project-spend-alert. Do not edit.
"""Parameters of `admin.organization.projects.spend_alerts.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.spend_alert_notification_channel import SpendAlertNotificationChannel
    from .spend_alert_notification_channel import SpendAlertNotificationChannelDict


class AdminOrganizationProjectsSpendAlertsUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.spend_alerts.update`."""

    threshold_amount: Required[int]
    """Amount at which it takes effect, in cents. At least 0."""

    currency: Required[Literal["USD"]]
    """Currency of the amount, as an ISO 4217 code. Always `"USD"`."""

    interval: Required[Literal["month"]]
    """How long one period lasts. Always `"month"`."""

    notification_channel: Required[
        SpendAlertNotificationChannel | SpendAlertNotificationChannelDict
    ]
    """Whom to tell."""
