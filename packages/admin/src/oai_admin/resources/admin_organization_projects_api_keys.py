# Generated from the resource admin.organization.projects.api_keys. Do not edit.
"""API keys of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_api_keys import (
    DELETE_PROJECT_API_KEY,
    LIST_PROJECT_API_KEYS,
    RETRIEVE_PROJECT_API_KEY,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_api_key import ProjectApiKey
    from ..components.project_api_key_delete_response import ProjectApiKeyDeleteResponse
    from ..params.admin_organization_projects_api_keys_list_params import (
        AdminOrganizationProjectsApiKeysListParams,
    )


class AdminOrganizationProjectsApiKeys(Resource):
    """API keys of a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsApiKeysWithRawResponse
        with_streaming_response: AdminOrganizationProjectsApiKeysWithStreamingResponse

    @method(LIST_PROJECT_API_KEYS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsApiKeysListParams]
    ) -> Page[ProjectApiKey]:
        """Walk the API keys of a project; their secrets are hidden.

        GET /organization/projects/{project_id}/api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectApiKey] = self._list(LIST_PROJECT_API_KEYS, params, path=(project_id,))
        return result

    @method(RETRIEVE_PROJECT_API_KEY)
    def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectApiKey:
        """Read an API key of a project without its secret.

        GET /organization/projects/{project_id}/api_keys/{api_key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectApiKey = self._call(
            RETRIEVE_PROJECT_API_KEY, params, path=(project_id, api_key_id)
        )
        return result

    @method(DELETE_PROJECT_API_KEY)
    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectApiKeyDeleteResponse:
        """Delete a user's API key; keys of service accounts are refused.

        DELETE /organization/projects/{project_id}/api_keys/{api_key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectApiKeyDeleteResponse = self._call(
            DELETE_PROJECT_API_KEY, params, path=(project_id, api_key_id)
        )
        return result


class AsyncAdminOrganizationProjectsApiKeys(AsyncResource):
    """API keys of a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsApiKeysWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsApiKeysWithStreamingResponse

    @method(LIST_PROJECT_API_KEYS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsApiKeysListParams]
    ) -> AsyncPaginator[ProjectApiKey]:
        """Walk the API keys of a project; their secrets are hidden.

        GET /organization/projects/{project_id}/api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectApiKey] = self._list(
            LIST_PROJECT_API_KEYS, params, path=(project_id,)
        )
        return result

    @method(RETRIEVE_PROJECT_API_KEY)
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectApiKey:
        """Read an API key of a project without its secret.

        GET /organization/projects/{project_id}/api_keys/{api_key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectApiKey = await self._call(
            RETRIEVE_PROJECT_API_KEY, params, path=(project_id, api_key_id)
        )
        return result

    @method(DELETE_PROJECT_API_KEY)
    async def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectApiKeyDeleteResponse:
        """Delete a user's API key; keys of service accounts are refused.

        DELETE /organization/projects/{project_id}/api_keys/{api_key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectApiKeyDeleteResponse = await self._call(
            DELETE_PROJECT_API_KEY, params, path=(project_id, api_key_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsApiKeysWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsApiKeys) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsApiKeysWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsApiKeys) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsApiKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsApiKeys) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsApiKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsApiKeys) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
