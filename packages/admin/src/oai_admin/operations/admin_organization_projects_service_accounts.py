# Generated from the operations of admin.organization.projects.service_accounts. Do not edit.
"""Operations of `admin.organization.projects.service_accounts`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_PROJECT_SERVICE_ACCOUNT",
    "DELETE_PROJECT_SERVICE_ACCOUNT",
    "LIST_PROJECT_SERVICE_ACCOUNTS",
    "RETRIEVE_PROJECT_SERVICE_ACCOUNT",
    "UPDATE_PROJECT_SERVICE_ACCOUNT",
]

LIST_PROJECT_SERVICE_ACCOUNTS = Operation(
    "list-project-service-accounts",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsServiceAccountsListParams",
    query={"limit": "limit", "after": "after"},
    result="ProjectServiceAccountListResponse",
    item="ProjectServiceAccount",
    page=Cursor("after", "last_id"),
    auth="admin",
)

CREATE_PROJECT_SERVICE_ACCOUNT = Operation(
    "create-project-service-account",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsServiceAccountsCreateParams",
    body=("name", "create_service_account_only"),
    required=("name",),
    result="ProjectServiceAccountCreateResponse",
    auth="admin",
)

RETRIEVE_PROJECT_SERVICE_ACCOUNT = Operation(
    "retrieve-project-service-account",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectServiceAccount",
    auth="admin",
)

UPDATE_PROJECT_SERVICE_ACCOUNT = Operation(
    "update-project-service-account",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsServiceAccountsUpdateParams",
    body=("name", "role"),
    result="ProjectServiceAccount",
    auth="admin",
)

DELETE_PROJECT_SERVICE_ACCOUNT = Operation(
    "delete-project-service-account",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectServiceAccountDeleteResponse",
    auth="admin",
)
