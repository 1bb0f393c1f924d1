# Generated from SpendAlertNotificationChannel. Do not edit.
"""SpendAlertNotificationChannel."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpendAlertNotificationChannel")
class SpendAlertNotificationChannel(Component):
    """`notification_channel` of `client.admin.organization.projects.spend_alerts.create`, `client.admin.organization.projects.spend_alerts.update`, `client.admin.organization.spend_alerts.create` and others."""

    type: Literal["email"] = "email"
    recipients: list[str]
    """Mail addresses."""

    subject_prefix: str | None = None
    """Text with which subjects of mails begin."""
