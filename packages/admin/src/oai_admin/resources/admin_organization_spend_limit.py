# Generated from the resource admin.organization.spend_limit. Do not edit.
"""The hard monthly limit of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_spend_limit import (
    DELETEORGANIZATIONSPENDLIMIT,
    GETORGANIZATIONSPENDLIMIT,
    UPDATEORGANIZATIONSPENDLIMIT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.organization_spend_limit_deleted_resource import (
        OrganizationSpendLimitDeletedResource,
    )
    from ..components.organization_spend_limit_resource import OrganizationSpendLimitResource
    from ..params.admin_organization_spend_limit_update_params import (
        AdminOrganizationSpendLimitUpdateParams,
    )


class AdminOrganizationSpendLimit(Resource):
    """The hard monthly limit of the organization."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationSpendLimitWithRawResponse
        with_streaming_response: AdminOrganizationSpendLimitWithStreamingResponse

    @method(GETORGANIZATIONSPENDLIMIT)
    def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimitResource:
        """Read the limit of the organization in cents, and whether it is in force.

        GET /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitResource = self._call(GETORGANIZATIONSPENDLIMIT, params)
        return result

    @method(UPDATEORGANIZATIONSPENDLIMIT)
    def update(
        self, **params: Unpack[AdminOrganizationSpendLimitUpdateParams]
    ) -> OrganizationSpendLimitResource:
        """Set or replace the monthly limit of the organization, in cents.

        POST /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitResource = self._call(UPDATEORGANIZATIONSPENDLIMIT, params)
        return result

    @method(DELETEORGANIZATIONSPENDLIMIT)
    def delete(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimitDeletedResource:
        """Lift the limit of the organization.

        DELETE /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitDeletedResource = self._call(
            DELETEORGANIZATIONSPENDLIMIT, params
        )
        return result


class AsyncAdminOrganizationSpendLimit(AsyncResource):
    """The hard monthly limit of the organization."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationSpendLimitWithRawResponse
        with_streaming_response: AsyncAdminOrganizationSpendLimitWithStreamingResponse

    @method(GETORGANIZATIONSPENDLIMIT)
    async def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimitResource:
        """Read the limit of the organization in cents, and whether it is in force.

        GET /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitResource = await self._call(GETORGANIZATIONSPENDLIMIT, params)
        return result

    @method(UPDATEORGANIZATIONSPENDLIMIT)
    async def update(
        self, **params: Unpack[AdminOrganizationSpendLimitUpdateParams]
    ) -> OrganizationSpendLimitResource:
        """Set or replace the monthly limit of the organization, in cents.

        POST /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitResource = await self._call(
            UPDATEORGANIZATIONSPENDLIMIT, params
        )
        return result

    @method(DELETEORGANIZATIONSPENDLIMIT)
    async def delete(
        self, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendLimitDeletedResource:
        """Lift the limit of the organization.

        DELETE /organization/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendLimitDeletedResource = await self._call(
            DELETEORGANIZATIONSPENDLIMIT, params
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationSpendLimitWithRawResponse:
        def __init__(self, resource: AdminOrganizationSpendLimit) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationSpendLimitWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationSpendLimit) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationSpendLimitWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationSpendLimit) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationSpendLimitWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationSpendLimit) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
