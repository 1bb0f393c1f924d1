# Generated from the resource admin.organization.projects.model_permissions. Do not edit.
"""Which models a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_model_permissions import (
    DELETE_PROJECT_MODEL_PERMISSIONS,
    RETRIEVE_PROJECT_MODEL_PERMISSIONS,
    UPDATE_PROJECT_MODEL_PERMISSIONS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_model_permissions import ProjectModelPermissions
    from ..components.project_model_permissions_delete_response import (
        ProjectModelPermissionsDeleteResponse,
    )
    from ..params.admin_organization_projects_model_permissions_update_params import (
        AdminOrganizationProjectsModelPermissionsUpdateParams,
    )


class AdminOrganizationProjectsModelPermissions(Resource):
    """Which models a project may use."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsModelPermissionsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsModelPermissionsWithStreamingResponse

    @method(RETRIEVE_PROJECT_MODEL_PERMISSIONS)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissions:
        """Read the list of allowed or forbidden models of a project.

        GET /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissions = self._call(
            RETRIEVE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_MODEL_PERMISSIONS)
    def update(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsModelPermissionsUpdateParams],
    ) -> ProjectModelPermissions:
        """Replace the list of allowed or forbidden models of a project.

        POST /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissions = self._call(
            UPDATE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(DELETE_PROJECT_MODEL_PERMISSIONS)
    def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissionsDeleteResponse:
        """Drop the list; the project no longer has one of its own.

        DELETE /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissionsDeleteResponse = self._call(
            DELETE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result


class AsyncAdminOrganizationProjectsModelPermissions(AsyncResource):
    """Which models a project may use."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsModelPermissionsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsModelPermissionsWithStreamingResponse

    @method(RETRIEVE_PROJECT_MODEL_PERMISSIONS)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissions:
        """Read the list of allowed or forbidden models of a project.

        GET /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissions = await self._call(
            RETRIEVE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(UPDATE_PROJECT_MODEL_PERMISSIONS)
    async def update(
        self,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsModelPermissionsUpdateParams],
    ) -> ProjectModelPermissions:
        """Replace the list of allowed or forbidden models of a project.

        POST /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissions = await self._call(
            UPDATE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result

    @method(DELETE_PROJECT_MODEL_PERMISSIONS)
    async def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissionsDeleteResponse:
        """Drop the list; the project no longer has one of its own.

        DELETE /organization/projects/{project_id}/model_permissions. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectModelPermissionsDeleteResponse = await self._call(
            DELETE_PROJECT_MODEL_PERMISSIONS, params, path=(project_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsModelPermissionsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsModelPermissionsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsModelPermissionsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsModelPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
