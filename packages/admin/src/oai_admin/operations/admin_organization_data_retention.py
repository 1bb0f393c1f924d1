# Generated from the operations of admin.organization.data_retention. Do not edit.
"""Operations of `admin.organization.data_retention`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["RETRIEVE_ORGANIZATION_DATA_RETENTION", "UPDATE_ORGANIZATION_DATA_RETENTION"]

RETRIEVE_ORGANIZATION_DATA_RETENTION = Operation(
    "retrieve-organization-data-retention",
    "GET",
    "/organization/data_retention",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="OrganizationDataRetention",
    auth="admin",
)

UPDATE_ORGANIZATION_DATA_RETENTION = Operation(
    "update-organization-data-retention",
    "POST",
    "/organization/data_retention",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationDataRetentionUpdateParams",
    body=("retention_type",),
    required=("retention_type",),
    result="OrganizationDataRetention",
    auth="admin",
)
