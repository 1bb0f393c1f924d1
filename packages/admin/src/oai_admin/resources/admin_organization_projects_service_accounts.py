# Generated from the resource admin.organization.projects.service_accounts. Do not edit.
"""Accounts of a project for programs, not people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_projects_service_accounts import (
    CREATE_PROJECT_SERVICE_ACCOUNT,
    DELETE_PROJECT_SERVICE_ACCOUNT,
    LIST_PROJECT_SERVICE_ACCOUNTS,
    RETRIEVE_PROJECT_SERVICE_ACCOUNT,
    UPDATE_PROJECT_SERVICE_ACCOUNT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_service_account import ProjectServiceAccount
    from ..components.project_service_account_create_response import (
        ProjectServiceAccountCreateResponse,
    )
    from ..components.project_service_account_delete_response import (
        ProjectServiceAccountDeleteResponse,
    )
    from ..params.admin_organization_projects_service_accounts_create_params import (
        AdminOrganizationProjectsServiceAccountsCreateParams,
    )
    from ..params.admin_organization_projects_service_accounts_list_params import (
        AdminOrganizationProjectsServiceAccountsListParams,
    )
    from ..params.admin_organization_projects_service_accounts_update_params import (
        AdminOrganizationProjectsServiceAccountsUpdateParams,
    )
    from .admin_organization_projects_service_accounts_api_keys import (
        AdminOrganizationProjectsServiceAccountsApiKeys,
        AdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse,
        AdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse,
        AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
        AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse,
        AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse,
    )


class AdminOrganizationProjectsServiceAccounts(Resource):
    """Accounts of a project for programs, not people."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsServiceAccountsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsServiceAccountsWithStreamingResponse
        api_keys: AdminOrganizationProjectsServiceAccountsApiKeys
    else:
        api_keys = subresource(
            "oai_admin.resources.admin_organization_projects_service_accounts_api_keys:AdminOrganizationProjectsServiceAccountsApiKeys"
        )

    @method(LIST_PROJECT_SERVICE_ACCOUNTS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsServiceAccountsListParams]
    ) -> Page[ProjectServiceAccount]:
        """Walk the service accounts of a project.

        GET /organization/projects/{project_id}/service_accounts. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectServiceAccount] = self._list(
            LIST_PROJECT_SERVICE_ACCOUNTS, params, path=(project_id,)
        )
        return result

    @method(CREATE_PROJECT_SERVICE_ACCOUNT)
    def create(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsCreateParams],
    ) -> ProjectServiceAccountCreateResponse:
        """Make a service account; its first API key is shown in this answer alone.

        POST /organization/projects/{project_id}/service_accounts. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccountCreateResponse = self._call(
            CREATE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id,)
        )
        return result

    @method(RETRIEVE_PROJECT_SERVICE_ACCOUNT)
    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccount:
        """Read a service account.

        GET /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccount = self._call(
            RETRIEVE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result

    @method(UPDATE_PROJECT_SERVICE_ACCOUNT)
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsUpdateParams],
    ) -> ProjectServiceAccount:
        """Change the name or the role of a service account.

        POST /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccount = self._call(
            UPDATE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result

    @method(DELETE_PROJECT_SERVICE_ACCOUNT)
    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccountDeleteResponse:
        """Delete a service account; projects that are archived refuse.

        DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccountDeleteResponse = self._call(
            DELETE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result


class AsyncAdminOrganizationProjectsServiceAccounts(AsyncResource):
    """Accounts of a project for programs, not people."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsServiceAccountsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsServiceAccountsWithStreamingResponse
        api_keys: AsyncAdminOrganizationProjectsServiceAccountsApiKeys
    else:
        api_keys = subresource(
            "oai_admin.resources.admin_organization_projects_service_accounts_api_keys:AsyncAdminOrganizationProjectsServiceAccountsApiKeys"
        )

    @method(LIST_PROJECT_SERVICE_ACCOUNTS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsServiceAccountsListParams]
    ) -> AsyncPaginator[ProjectServiceAccount]:
        """Walk the service accounts of a project.

        GET /organization/projects/{project_id}/service_accounts. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectServiceAccount] = self._list(
            LIST_PROJECT_SERVICE_ACCOUNTS, params, path=(project_id,)
        )
        return result

    @method(CREATE_PROJECT_SERVICE_ACCOUNT)
    async def create(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsCreateParams],
    ) -> ProjectServiceAccountCreateResponse:
        """Make a service account; its first API key is shown in this answer alone.

        POST /organization/projects/{project_id}/service_accounts. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccountCreateResponse = await self._call(
            CREATE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id,)
        )
        return result

    @method(RETRIEVE_PROJECT_SERVICE_ACCOUNT)
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccount:
        """Read a service account.

        GET /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccount = await self._call(
            RETRIEVE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result

    @method(UPDATE_PROJECT_SERVICE_ACCOUNT)
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsServiceAccountsUpdateParams],
    ) -> ProjectServiceAccount:
        """Change the name or the role of a service account.

        POST /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccount = await self._call(
            UPDATE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result

    @method(DELETE_PROJECT_SERVICE_ACCOUNT)
    async def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccountDeleteResponse:
        """Delete a service account; projects that are archived refuse.

        DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectServiceAccountDeleteResponse = await self._call(
            DELETE_PROJECT_SERVICE_ACCOUNT, params, path=(project_id, service_account_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsServiceAccountsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsServiceAccounts) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.api_keys = AdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse(
                resource.api_keys
            )

    class AdminOrganizationProjectsServiceAccountsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsServiceAccounts) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.api_keys = AdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse(
                resource.api_keys
            )

    class AsyncAdminOrganizationProjectsServiceAccountsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsServiceAccounts) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.api_keys = AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithRawResponse(
                resource.api_keys
            )

    class AsyncAdminOrganizationProjectsServiceAccountsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsServiceAccounts) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.api_keys = (
                AsyncAdminOrganizationProjectsServiceAccountsApiKeysWithStreamingResponse(
                    resource.api_keys
                )
            )
