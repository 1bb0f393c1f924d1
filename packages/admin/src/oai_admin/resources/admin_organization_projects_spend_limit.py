# Generated from the resource admin.organization.projects.spend_limit. Do not edit.
"""The hard monthly limit of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_spend_limit import (
    DELETEPROJECTSPENDLIMIT,
    GETPROJECTSPENDLIMIT,
    UPDATEPROJECTSPENDLIMIT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource
    from ..components.project_spend_limit_resource import ProjectSpendLimitResource
    from ..params.admin_organization_projects_spend_limit_update_params import (
        AdminOrganizationProjectsSpendLimitUpdateParams,
    )


class AdminOrganizationProjectsSpendLimit(Resource):
    """The hard monthly limit of a project."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsSpendLimitWithRawResponse
        with_streaming_response: AdminOrganizationProjectsSpendLimitWithStreamingResponse

    @method(GETPROJECTSPENDLIMIT)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimitResource:
        """Read the limit of a project in cents, and whether it is in force.

        GET /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitResource = self._call(
            GETPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result

    @method(UPDATEPROJECTSPENDLIMIT)
    def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendLimitUpdateParams]
    ) -> ProjectSpendLimitResource:
        """Set or replace the monthly limit of a project, in cents.

        POST /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitResource = self._call(
            UPDATEPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result

    @method(DELETEPROJECTSPENDLIMIT)
    def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimitDeletedResource:
        """Lift the limit of a project.

        DELETE /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitDeletedResource = self._call(
            DELETEPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result


class AsyncAdminOrganizationProjectsSpendLimit(AsyncResource):
    """The hard monthly limit of a project."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsSpendLimitWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsSpendLimitWithStreamingResponse

    @method(GETPROJECTSPENDLIMIT)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimitResource:
        """Read the limit of a project in cents, and whether it is in force.

        GET /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitResource = await self._call(
            GETPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result

    @method(UPDATEPROJECTSPENDLIMIT)
    async def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendLimitUpdateParams]
    ) -> ProjectSpendLimitResource:
        """Set or replace the monthly limit of a project, in cents.

        POST /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitResource = await self._call(
            UPDATEPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result

    @method(DELETEPROJECTSPENDLIMIT)
    async def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimitDeletedResource:
        """Lift the limit of a project.

        DELETE /organization/projects/{project_id}/spend_limit. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendLimitDeletedResource = await self._call(
            DELETEPROJECTSPENDLIMIT, params, path=(project_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsSpendLimitWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsSpendLimitWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsSpendLimitWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsSpendLimitWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
