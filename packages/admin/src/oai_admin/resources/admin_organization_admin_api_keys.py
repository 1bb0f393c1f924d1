# Generated from the resource admin.organization.admin_api_keys. Do not edit.
"""Admin keys, which open this group and no model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_admin_api_keys import (
    ADMIN_API_KEYS_CREATE,
    ADMIN_API_KEYS_DELETE,
    ADMIN_API_KEYS_GET,
    ADMIN_API_KEYS_LIST,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.admin_api_key import AdminApiKey
    from ..components.admin_api_key_create_response import AdminApiKeyCreateResponse
    from ..components.admin_api_keys_delete_response import AdminApiKeysDeleteResponse
    from ..params.admin_organization_admin_api_keys_create_params import (
        AdminOrganizationAdminApiKeysCreateParams,
    )
    from ..params.admin_organization_admin_api_keys_list_params import (
        AdminOrganizationAdminApiKeysListParams,
    )


class AdminOrganizationAdminApiKeys(Resource):
    """Admin keys, which open this group and no model."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationAdminApiKeysWithRawResponse
        with_streaming_response: AdminOrganizationAdminApiKeysWithStreamingResponse

    @method(ADMIN_API_KEYS_LIST)
    def list(self, **params: Unpack[AdminOrganizationAdminApiKeysListParams]) -> Page[AdminApiKey]:
        """Walk the admin keys; their secrets are hidden.

        GET /organization/admin_api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AdminApiKey] = self._list(ADMIN_API_KEYS_LIST, params)
        return result

    @method(ADMIN_API_KEYS_CREATE)
    def create(
        self, **params: Unpack[AdminOrganizationAdminApiKeysCreateParams]
    ) -> AdminApiKeyCreateResponse:
        """Make an admin key; this answer alone shows its secret in `value`.

        POST /organization/admin_api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKeyCreateResponse = self._call(ADMIN_API_KEYS_CREATE, params)
        return result

    @method(ADMIN_API_KEYS_GET)
    def retrieve(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminApiKey:
        """Read an admin key without its secret.

        GET /organization/admin_api_keys/{key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKey = self._call(ADMIN_API_KEYS_GET, params, path=(key_id,))
        return result

    @method(ADMIN_API_KEYS_DELETE)
    def delete(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminApiKeysDeleteResponse:
        """Delete an admin key; it opens nothing more.

        DELETE /organization/admin_api_keys/{key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKeysDeleteResponse = self._call(
            ADMIN_API_KEYS_DELETE, params, path=(key_id,)
        )
        return result


class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    """Admin keys, which open this group and no model."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationAdminApiKeysWithRawResponse
        with_streaming_response: AsyncAdminOrganizationAdminApiKeysWithStreamingResponse

    @method(ADMIN_API_KEYS_LIST)
    def list(
        self, **params: Unpack[AdminOrganizationAdminApiKeysListParams]
    ) -> AsyncPaginator[AdminApiKey]:
        """Walk the admin keys; their secrets are hidden.

        GET /organization/admin_api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AdminApiKey] = self._list(ADMIN_API_KEYS_LIST, params)
        return result

    @method(ADMIN_API_KEYS_CREATE)
    async def create(
        self, **params: Unpack[AdminOrganizationAdminApiKeysCreateParams]
    ) -> AdminApiKeyCreateResponse:
        """Make an admin key; this answer alone shows its secret in `value`.

        POST /organization/admin_api_keys. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKeyCreateResponse = await self._call(ADMIN_API_KEYS_CREATE, params)
        return result

    @method(ADMIN_API_KEYS_GET)
    async def retrieve(self, key_id: str, **params: Unpack[RequestOptions]) -> AdminApiKey:
        """Read an admin key without its secret.

        GET /organization/admin_api_keys/{key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKey = await self._call(ADMIN_API_KEYS_GET, params, path=(key_id,))
        return result

    @method(ADMIN_API_KEYS_DELETE)
    async def delete(
        self, key_id: str, **params: Unpack[RequestOptions]
    ) -> AdminApiKeysDeleteResponse:
        """Delete an admin key; it opens nothing more.

        DELETE /organization/admin_api_keys/{key_id}. Raises APIStatusError, APIConnectionError.
        """
        result: AdminApiKeysDeleteResponse = await self._call(
            ADMIN_API_KEYS_DELETE, params, path=(key_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationAdminApiKeysWithRawResponse:
        def __init__(self, resource: AdminOrganizationAdminApiKeys) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class AdminOrganizationAdminApiKeysWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationAdminApiKeys) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationAdminApiKeysWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationAdminApiKeys) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationAdminApiKeysWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationAdminApiKeys) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
