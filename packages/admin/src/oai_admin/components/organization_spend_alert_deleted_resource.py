# Generated from OrganizationSpendAlertDeletedResource. Do not edit.
"""OrganizationSpendAlertDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationSpendAlertDeletedResource")
class OrganizationSpendAlertDeletedResource(Component):
    """An object of `object` "organization.spend_alert.deleted"."""

    id: str
    """Unique id."""

    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    deleted: bool
    """Whether it is gone."""
