# Generated from the operations of admin.organization.projects.service_accounts.api_keys. Do not edit.
"""Operations of `admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATEAN_AP_IKEYFORASERVICEACCOUNT"]

CREATEAN_AP_IKEYFORASERVICEACCOUNT = Operation(
    "CreateanAPIkeyforaserviceaccount",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsServiceAccountsApiKeysCreateParams",
    body=("name", "scopes"),
    optional_body=True,
    result="ServiceAccountApiKeyBody",
    auth="admin",
)
