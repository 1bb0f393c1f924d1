# Generated from SpendAlertNotificationChannel. Do not edit.
"""SpendAlertNotificationChannel."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpendAlertNotificationChannel")
class SpendAlertNotificationChannel(Component):
    """An object of `type` "email"."""

    type: Literal["email"] = "email"
    recipients: list[str]
    subject_prefix: str | None = None
