# Generated from the resource admin.organization.data_retention. Do not edit.
"""How long the organization's data is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_data_retention import (
    RETRIEVE_ORGANIZATION_DATA_RETENTION,
    UPDATE_ORGANIZATION_DATA_RETENTION,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.organization_data_retention import OrganizationDataRetention
    from ..params.admin_organization_data_retention_update_params import (
        AdminOrganizationDataRetentionUpdateParams,
    )


class AdminOrganizationDataRetention(Resource):
    """How long the organization's data is kept."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationDataRetentionWithRawResponse
        with_streaming_response: AdminOrganizationDataRetentionWithStreamingResponse

    @method(RETRIEVE_ORGANIZATION_DATA_RETENTION)
    def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Read the retention that holds for the organization.

        GET /organization/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationDataRetention = self._call(RETRIEVE_ORGANIZATION_DATA_RETENTION, params)
        return result

    @method(UPDATE_ORGANIZATION_DATA_RETENTION)
    def update(
        self, **params: Unpack[AdminOrganizationDataRetentionUpdateParams]
    ) -> OrganizationDataRetention:
        """Set the retention of the organization; projects may have one of their own.

        POST /organization/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationDataRetention = self._call(UPDATE_ORGANIZATION_DATA_RETENTION, params)
        return result


class AsyncAdminOrganizationDataRetention(AsyncResource):
    """How long the organization's data is kept."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationDataRetentionWithRawResponse
        with_streaming_response: AsyncAdminOrganizationDataRetentionWithStreamingResponse

    @method(RETRIEVE_ORGANIZATION_DATA_RETENTION)
    async def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Read the retention that holds for the organization.

        GET /organization/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationDataRetention = await self._call(
            RETRIEVE_ORGANIZATION_DATA_RETENTION, params
        )
        return result

    @method(UPDATE_ORGANIZATION_DATA_RETENTION)
    async def update(
        self, **params: Unpack[AdminOrganizationDataRetentionUpdateParams]
    ) -> OrganizationDataRetention:
        """Set the retention of the organization; projects may have one of their own.

        POST /organization/data_retention. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationDataRetention = await self._call(
            UPDATE_ORGANIZATION_DATA_RETENTION, params
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationDataRetentionWithRawResponse:
        def __init__(self, resource: AdminOrganizationDataRetention) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)

    class AdminOrganizationDataRetentionWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationDataRetention) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)

    class AsyncAdminOrganizationDataRetentionWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationDataRetention) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)

    class AsyncAdminOrganizationDataRetentionWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationDataRetention) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
