# Generated from the resource admin.organization.projects.service_accounts.api_keys. Do not edit.
"""API keys of a service account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_service_accounts_api_keys import (
    CREATEAN_AP_IKEYFORASERVICEACCOUNT,
)

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.service_account_api_key_body import ServiceAccountApiKeyBody
    from ..params.admin_organization_projects_service_accounts_api_keys_create_params import (
        AdminOrganizationProjectsServiceAccountsApiKeysCreateParams,
    )


class AdminOrganizationProjectsServiceAccountsApiKeys(Resource):
    """API keys of a service account."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse
        with_streaming_response: (
            AdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse
        )

    @method(CREATEAN_AP_IKEYFORASERVICEACCOUNT)
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsApiKeysCreateParams],
    ) -> ServiceAccountApiKeyBody:
        """Make one more key of a service account; this answer alone shows its secret.

        POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: ServiceAccountApiKeyBody = self._call(
            CREATEAN_AP_IKEYFORASERVICEACCOUNT, params, path=(project_id, service_account_id)
        )
        return result


class AsyncAdminOrganizationProjectsServiceAccountsApiKeys(AsyncResource):
    """API keys of a service account."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse
        with_streaming_response: (
            AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse
        )

    @method(CREATEAN_AP_IKEYFORASERVICEACCOUNT)
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsApiKeysCreateParams],
    ) -> ServiceAccountApiKeyBody:
        """Make one more key of a service account; this answer alone shows its secret.

        POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: ServiceAccountApiKeyBody = await self._call(
            CREATEAN_AP_IKEYFORASERVICEACCOUNT, params, path=(project_id, service_account_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = raw(resource.create)

    class AdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = streaming(resource.create)

    class AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = async_raw(resource.create)

    class AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = async_streaming(resource.create)
