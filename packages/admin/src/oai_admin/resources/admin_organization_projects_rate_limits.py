# Generated from the resource admin.organization.projects.rate_limits. Do not edit.
"""Limits of a project, one for each model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_rate_limits import (
    LIST_PROJECT_RATE_LIMITS,
    UPDATE_PROJECT_RATE_LIMITS,
)

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_rate_limit import ProjectRateLimit
    from ..params.admin_organization_projects_rate_limits_list_rate_limits_params import (
        AdminOrganizationProjectsRateLimitsListRateLimitsParams,
    )
    from ..params.admin_organization_projects_rate_limits_update_rate_limit_params import (
        AdminOrganizationProjectsRateLimitsUpdateRateLimitParams,
    )


class AdminOrganizationProjectsRateLimits(Resource):
    """Limits of a project, one for each model."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsRateLimitsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsRateLimitsWithStreamingResponse

    @method(LIST_PROJECT_RATE_LIMITS)
    def list_rate_limits(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRateLimitsListRateLimitsParams],
    ) -> Page[ProjectRateLimit]:
        """Walk the limits of a project, model by model.

        GET /organization/projects/{project_id}/rate_limits. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectRateLimit] = self._list(
            LIST_PROJECT_RATE_LIMITS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_RATE_LIMITS)
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRateLimitsUpdateRateLimitParams],
    ) -> ProjectRateLimit:
        """Change limits of one model in a project; what is not named stays.

        POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectRateLimit = self._call(
            UPDATE_PROJECT_RATE_LIMITS, params, path=(project_id, rate_limit_id)
        )
        return result


class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    """Limits of a project, one for each model."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsRateLimitsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsRateLimitsWithStreamingResponse

    @method(LIST_PROJECT_RATE_LIMITS)
    def list_rate_limits(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRateLimitsListRateLimitsParams],
    ) -> AsyncPaginator[ProjectRateLimit]:
        """Walk the limits of a project, model by model.

        GET /organization/projects/{project_id}/rate_limits. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectRateLimit] = self._list(
            LIST_PROJECT_RATE_LIMITS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_RATE_LIMITS)
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsRateLimitsUpdateRateLimitParams],
    ) -> ProjectRateLimit:
        """Change limits of one model in a project; what is not named stays.

        POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectRateLimit = await self._call(
            UPDATE_PROJECT_RATE_LIMITS, params, path=(project_id, rate_limit_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsRateLimitsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = raw(resource.list_rate_limits)
            self.update_rate_limit = raw(resource.update_rate_limit)

    class AdminOrganizationProjectsRateLimitsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = streaming(resource.list_rate_limits)
            self.update_rate_limit = streaming(resource.update_rate_limit)

    class AsyncAdminOrganizationProjectsRateLimitsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = async_raw(resource.list_rate_limits)
            self.update_rate_limit = async_raw(resource.update_rate_limit)

    class AsyncAdminOrganizationProjectsRateLimitsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = async_streaming(resource.list_rate_limits)
            self.update_rate_limit = async_streaming(resource.update_rate_limit)
