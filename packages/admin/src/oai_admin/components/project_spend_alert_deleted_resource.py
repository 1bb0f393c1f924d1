# Generated from ProjectSpendAlertDeletedResource. Do not edit.
"""ProjectSpendAlertDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectSpendAlertDeletedResource")
class ProjectSpendAlertDeletedResource(Component):
    """Result of `client.admin.organization.projects.spend_alerts.delete`."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    deleted: bool
    """Whether it is gone."""
