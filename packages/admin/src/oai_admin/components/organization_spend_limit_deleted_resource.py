# Generated from OrganizationSpendLimitDeletedResource. Do not edit.
"""OrganizationSpendLimitDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationSpendLimitDeletedResource")
class OrganizationSpendLimitDeletedResource(Component):
    """Result of `client.admin.organization.spend_limit.delete`."""

    object: Literal["organization.spend_limit.deleted"] = "organization.spend_limit.deleted"
    deleted: bool
    """Whether it is gone."""
