# Generated from the operations of admin.organization.admin_api_keys. Do not edit.
"""Operations of `admin.organization.admin_api_keys`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "ADMIN_API_KEYS_CREATE",
    "ADMIN_API_KEYS_DELETE",
    "ADMIN_API_KEYS_GET",
    "ADMIN_API_KEYS_LIST",
]

ADMIN_API_KEYS_LIST = Operation(
    "admin-api-keys-list",
    "GET",
    "/organization/admin_api_keys",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationAdminApiKeysListParams",
    query={"after": "after", "order": "order", "limit": "limit"},
    result="ApiKeyList",
    item="AdminApiKey",
    page=Cursor("after", "last_id"),
    auth="admin",
)

ADMIN_API_KEYS_CREATE = Operation(
    "admin-api-keys-create",
    "POST",
    "/organization/admin_api_keys",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationAdminApiKeysCreateParams",
    body=("name", "expires_in_seconds"),
    required=("name",),
    result="AdminApiKeyCreateResponse",
    auth="admin",
)

ADMIN_API_KEYS_GET = Operation(
    "admin-api-keys-get",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AdminApiKey",
    auth="admin",
)

ADMIN_API_KEYS_DELETE = Operation(
    "admin-api-keys-delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="AdminApiKeysDeleteResponse",
    auth="admin",
)
