# Generated from OrganizationSpendAlertDeletedResource. Do not edit.
"""OrganizationSpendAlertDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationSpendAlertDeletedResource")
class OrganizationSpendAlertDeletedResource(Component):
    """Result of `client.admin.organization.spend_alerts.delete`."""

    id: str
    """Unique id."""

    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    deleted: bool
    """Whether it is gone."""
