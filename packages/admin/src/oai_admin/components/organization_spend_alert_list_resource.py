# Generated from OrganizationSpendAlertListResource. Do not edit.
"""OrganizationSpendAlertListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .organization_spend_alert import OrganizationSpendAlert


@component("OrganizationSpendAlertListResource")
class OrganizationSpendAlertListResource(Component):
    """Page of `client.admin.organization.spend_alerts.list`."""

    object: Literal["list"] = "list"
    data: list[OrganizationSpendAlert]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
