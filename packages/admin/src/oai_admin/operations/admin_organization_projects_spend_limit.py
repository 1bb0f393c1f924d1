# Generated from the operations of admin.organization.projects.spend_limit. Do not edit.
"""Operations of `admin.organization.projects.spend_limit`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["DELETEPROJECTSPENDLIMIT", "GETPROJECTSPENDLIMIT", "UPDATEPROJECTSPENDLIMIT"]

GETPROJECTSPENDLIMIT = Operation(
    "Getprojectspendlimit",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectSpendLimitResource",
    auth="admin",
)

UPDATEPROJECTSPENDLIMIT = Operation(
    "Updateprojectspendlimit",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsSpendLimitUpdateParams",
    body=("threshold_amount", "currency", "interval"),
    required=("threshold_amount", "currency", "interval"),
    result="ProjectSpendLimitResource",
    auth="admin",
)

DELETEPROJECTSPENDLIMIT = Operation(
    "Deleteprojectspendlimit",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectSpendLimitDeletedResource",
    auth="admin",
)
