# Generated from the operations of admin.organization.spend_limit. Do not edit.
"""Operations of `admin.organization.spend_limit`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "DELETEORGANIZATIONSPENDLIMIT",
    "GETORGANIZATIONSPENDLIMIT",
    "UPDATEORGANIZATIONSPENDLIMIT",
]

GETORGANIZATIONSPENDLIMIT = Operation(
    "Getorganizationspendlimit",
    "GET",
    "/organization/spend_limit",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="OrganizationSpendLimitResource",
    auth="admin",
)

UPDATEORGANIZATIONSPENDLIMIT = Operation(
    "Updateorganizationspendlimit",
    "POST",
    "/organization/spend_limit",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationSpendLimitUpdateParams",
    body=("threshold_amount", "currency", "interval"),
    required=("threshold_amount", "currency", "interval"),
    result="OrganizationSpendLimitResource",
    auth="admin",
)

DELETEORGANIZATIONSPENDLIMIT = Operation(
    "Deleteorganizationspendlimit",
    "DELETE",
    "/organization/spend_limit",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="OrganizationSpendLimitDeletedResource",
    auth="admin",
)
