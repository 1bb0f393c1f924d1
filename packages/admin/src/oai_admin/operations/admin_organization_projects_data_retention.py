# Generated from the operations of admin.organization.projects.data_retention. Do not edit.
"""Operations of `admin.organization.projects.data_retention`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["RETRIEVE_PROJECT_DATA_RETENTION", "UPDATE_PROJECT_DATA_RETENTION"]

RETRIEVE_PROJECT_DATA_RETENTION = Operation(
    "retrieve-project-data-retention",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectDataRetention",
    auth="admin",
)

UPDATE_PROJECT_DATA_RETENTION = Operation(
    "update-project-data-retention",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsDataRetentionUpdateParams",
    body=("retention_type",),
    required=("retention_type",),
    result="ProjectDataRetention",
    auth="admin",
)
