# Generated from the resource admin.organization.projects. Do not edit.
"""Projects, which hold keys, limits and members of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.admin_organization_projects import (
    ARCHIVE_PROJECT,
    CREATE_PROJECT,
    LIST_PROJECTS,
    MODIFY_PROJECT,
    RETRIEVE_PROJECT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project import Project
    from ..params.admin_organization_projects_create_params import (
        AdminOrganizationProjectsCreateParams,
    )
    from ..params.admin_organization_projects_list_params import AdminOrganizationProjectsListParams
    from ..params.admin_organization_projects_update_params import (
        AdminOrganizationProjectsUpdateParams,
    )
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeys,
        AdminOrganizationProjectsApiKeysWithRawResponse,
        AdminOrganizationProjectsApiKeysWithStreamingResponse,
        AsyncAdminOrganizationProjectsApiKeys,
        AsyncAdminOrganizationProjectsApiKeysWithRawResponse,
        AsyncAdminOrganizationProjectsApiKeysWithStreamingResponse,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificates,
        AdminOrganizationProjectsCertificatesWithRawResponse,
        AdminOrganizationProjectsCertificatesWithStreamingResponse,
        AsyncAdminOrganizationProjectsCertificates,
        AsyncAdminOrganizationProjectsCertificatesWithRawResponse,
        AsyncAdminOrganizationProjectsCertificatesWithStreamingResponse,
    )
    from .admin_organization_projects_data_retention import (
        AdminOrganizationProjectsDataRetention,
        AdminOrganizationProjectsDataRetentionWithRawResponse,
        AdminOrganizationProjectsDataRetentionWithStreamingResponse,
        AsyncAdminOrganizationProjectsDataRetention,
        AsyncAdminOrganizationProjectsDataRetentionWithRawResponse,
        AsyncAdminOrganizationProjectsDataRetentionWithStreamingResponse,
    )
    from .admin_organization_projects_groups import (
        AdminOrganizationProjectsGroups,
        AdminOrganizationProjectsGroupsWithRawResponse,
        AdminOrganizationProjectsGroupsWithStreamingResponse,
        AsyncAdminOrganizationProjectsGroups,
        AsyncAdminOrganizationProjectsGroupsWithRawResponse,
        AsyncAdminOrganizationProjectsGroupsWithStreamingResponse,
    )
    from .admin_organization_projects_hosted_tool_permissions import (
        AdminOrganizationProjectsHostedToolPermissions,
        AdminOrganizationProjectsHostedToolPermissionsWithRawResponse,
        AdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse,
        AsyncAdminOrganizationProjectsHostedToolPermissions,
        AsyncAdminOrganizationProjectsHostedToolPermissionsWithRawResponse,
        AsyncAdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse,
    )
    from .admin_organization_projects_model_permissions import (
        AdminOrganizationProjectsModelPermissions,
        AdminOrganizationProjectsModelPermissionsWithRawResponse,
        AdminOrganizationProjectsModelPermissionsWithStreamingResponse,
        AsyncAdminOrganizationProjectsModelPermissions,
        AsyncAdminOrganizationProjectsModelPermissionsWithRawResponse,
        AsyncAdminOrganizationProjectsModelPermissionsWithStreamingResponse,
    )
    from .admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimits,
        AdminOrganizationProjectsRateLimitsWithRawResponse,
        AdminOrganizationProjectsRateLimitsWithStreamingResponse,
        AsyncAdminOrganizationProjectsRateLimits,
        AsyncAdminOrganizationProjectsRateLimitsWithRawResponse,
        AsyncAdminOrganizationProjectsRateLimitsWithStreamingResponse,
    )
    from .admin_organization_projects_roles import (
        AdminOrganizationProjectsRoles,
        AdminOrganizationProjectsRolesWithRawResponse,
        AdminOrganizationProjectsRolesWithStreamingResponse,
        AsyncAdminOrganizationProjectsRoles,
        AsyncAdminOrganizationProjectsRolesWithRawResponse,
        AsyncAdminOrganizationProjectsRolesWithStreamingResponse,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccounts,
        AdminOrganizationProjectsServiceAccountsWithRawResponse,
        AdminOrganizationProjectsServiceAccountsWithStreamingResponse,
        AsyncAdminOrganizationProjectsServiceAccounts,
        AsyncAdminOrganizationProjectsServiceAccountsWithRawResponse,
        AsyncAdminOrganizationProjectsServiceAccountsWithStreamingResponse,
    )
    from .admin_organization_projects_spend_alerts import (
        AdminOrganizationProjectsSpendAlerts,
        AdminOrganizationProjectsSpendAlertsWithRawResponse,
        AdminOrganizationProjectsSpendAlertsWithStreamingResponse,
        AsyncAdminOrganizationProjectsSpendAlerts,
        AsyncAdminOrganizationProjectsSpendAlertsWithRawResponse,
        AsyncAdminOrganizationProjectsSpendAlertsWithStreamingResponse,
    )
    from .admin_organization_projects_spend_limit import (
        AdminOrganizationProjectsSpendLimit,
        AdminOrganizationProjectsSpendLimitWithRawResponse,
        AdminOrganizationProjectsSpendLimitWithStreamingResponse,
        AsyncAdminOrganizationProjectsSpendLimit,
        AsyncAdminOrganizationProjectsSpendLimitWithRawResponse,
        AsyncAdminOrganizationProjectsSpendLimitWithStreamingResponse,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsers,
        AdminOrganizationProjectsUsersWithRawResponse,
        AdminOrganizationProjectsUsersWithStreamingResponse,
        AsyncAdminOrganizationProjectsUsers,
        AsyncAdminOrganizationProjectsUsersWithRawResponse,
        AsyncAdminOrganizationProjectsUsersWithStreamingResponse,
    )


class AdminOrganizationProjects(Resource):
    """Projects, which hold keys, limits and members of their own."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsWithStreamingResponse
        api_keys: AdminOrganizationProjectsApiKeys
        certificates: AdminOrganizationProjectsCertificates
        data_retention: AdminOrganizationProjectsDataRetention
        groups: AdminOrganizationProjectsGroups
        hosted_tool_permissions: AdminOrganizationProjectsHostedToolPermissions
        model_permissions: AdminOrganizationProjectsModelPermissions
        rate_limits: AdminOrganizationProjectsRateLimits
        roles: AdminOrganizationProjectsRoles
        service_accounts: AdminOrganizationProjectsServiceAccounts
        spend_alerts: AdminOrganizationProjectsSpendAlerts
        spend_limit: AdminOrganizationProjectsSpendLimit
        users: AdminOrganizationProjectsUsers
    else:
        api_keys = subresource(
            "oai_admin.resources.admin_organization_projects_api_keys:AdminOrganizationProjectsApiKeys"
        )
        certificates = subresource(
            "oai_admin.resources.admin_organization_projects_certificates:AdminOrganizationProjectsCertificates"
        )
        data_retention = subresource(
            "oai_admin.resources.admin_organization_projects_data_retention:AdminOrganizationProjectsDataRetention"
        )
        groups = subresource(
            "oai_admin.resources.admin_organization_projects_groups:AdminOrganizationProjectsGroups"
        )
        hosted_tool_permissions = subresource(
            "oai_admin.resources.admin_organization_projects_hosted_tool_permissions:AdminOrganizationProjectsHostedToolPermissions"
        )
        model_permissions = subresource(
            "oai_admin.resources.admin_organization_projects_model_permissions:AdminOrganizationProjectsModelPermissions"
        )
        rate_limits = subresource(
            "oai_admin.resources.admin_organization_projects_rate_limits:AdminOrganizationProjectsRateLimits"
        )
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_roles:AdminOrganizationProjectsRoles"
        )
        service_accounts = subresource(
            "oai_admin.resources.admin_organization_projects_service_accounts:AdminOrganizationProjectsServiceAccounts"
        )
        spend_alerts = subresource(
            "oai_admin.resources.admin_organization_projects_spend_alerts:AdminOrganizationProjectsSpendAlerts"
        )
        spend_limit = subresource(
            "oai_admin.resources.admin_organization_projects_spend_limit:AdminOrganizationProjectsSpendLimit"
        )
        users = subresource(
            "oai_admin.resources.admin_organization_projects_users:AdminOrganizationProjectsUsers"
        )

    @method(LIST_PROJECTS)
    def list(self, **params: Unpack[AdminOrganizationProjectsListParams]) -> Page[Project]:
        """Walk the projects; archived ones only with `include_archived`.

        GET /organization/projects. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Project] = self._list(LIST_PROJECTS, params)
        return result

    @method(CREATE_PROJECT)
    def create(self, **params: Unpack[AdminOrganizationProjectsCreateParams]) -> Project:
        """Make a project; later it can be archived but never deleted.

        POST /organization/projects. Raises APIStatusError, APIConnectionError.
        """
        result: Project = self._call(CREATE_PROJECT, params)
        return result

    @method(RETRIEVE_PROJECT)
    def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Read a project.

        GET /organization/projects/{project_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Project = self._call(RETRIEVE_PROJECT, params, path=(project_id,))
        return result

    @method(MODIFY_PROJECT)
    def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUpdateParams]
    ) -> Project:
        """Change the name or the external key of a project.

        POST /organization/projects/{project_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Project = self._call(MODIFY_PROJECT, params, path=(project_id,))
        return result

    @method(ARCHIVE_PROJECT)
    def archive(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Archive a project; it can no longer be used or changed, and cannot come back.

        POST /organization/projects/{project_id}/archive. Raises APIStatusError, APIConnectionError.
        """
        result: Project = self._call(ARCHIVE_PROJECT, params, path=(project_id,))
        return result


class AsyncAdminOrganizationProjects(AsyncResource):
    """Projects, which hold keys, limits and members of their own."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsWithStreamingResponse
        api_keys: AsyncAdminOrganizationProjectsApiKeys
        certificates: AsyncAdminOrganizationProjectsCertificates
        data_retention: AsyncAdminOrganizationProjectsDataRetention
        groups: AsyncAdminOrganizationProjectsGroups
        hosted_tool_permissions: AsyncAdminOrganizationProjectsHostedToolPermissions
        model_permissions: AsyncAdminOrganizationProjectsModelPermissions
        rate_limits: AsyncAdminOrganizationProjectsRateLimits
        roles: AsyncAdminOrganizationProjectsRoles
        service_accounts: AsyncAdminOrganizationProjectsServiceAccounts
        spend_alerts: AsyncAdminOrganizationProjectsSpendAlerts
        spend_limit: AsyncAdminOrganizationProjectsSpendLimit
        users: AsyncAdminOrganizationProjectsUsers
    else:
        api_keys = subresource(
            "oai_admin.resources.admin_organization_projects_api_keys:AsyncAdminOrganizationProjectsApiKeys"
        )
        certificates = subresource(
            "oai_admin.resources.admin_organization_projects_certificates:AsyncAdminOrganizationProjectsCertificates"
        )
        data_retention = subresource(
            "oai_admin.resources.admin_organization_projects_data_retention:AsyncAdminOrganizationProjectsDataRetention"
        )
        groups = subresource(
            "oai_admin.resources.admin_organization_projects_groups:AsyncAdminOrganizationProjectsGroups"
        )
        hosted_tool_permissions = subresource(
            "oai_admin.resources.admin_organization_projects_hosted_tool_permissions:AsyncAdminOrganizationProjectsHostedToolPermissions"
        )
        model_permissions = subresource(
            "oai_admin.resources.admin_organization_projects_model_permissions:AsyncAdminOrganizationProjectsModelPermissions"
        )
        rate_limits = subresource(
            "oai_admin.resources.admin_organization_projects_rate_limits:AsyncAdminOrganizationProjectsRateLimits"
        )
        roles = subresource(
            "oai_admin.resources.admin_organization_projects_roles:AsyncAdminOrganizationProjectsRoles"
        )
        service_accounts = subresource(
            "oai_admin.resources.admin_organization_projects_service_accounts:AsyncAdminOrganizationProjectsServiceAccounts"
        )
        spend_alerts = subresource(
            "oai_admin.resources.admin_organization_projects_spend_alerts:AsyncAdminOrganizationProjectsSpendAlerts"
        )
        spend_limit = subresource(
            "oai_admin.resources.admin_organization_projects_spend_limit:AsyncAdminOrganizationProjectsSpendLimit"
        )
        users = subresource(
            "oai_admin.resources.admin_organization_projects_users:AsyncAdminOrganizationProjectsUsers"
        )

    @method(LIST_PROJECTS)
    def list(
        self, **params: Unpack[AdminOrganizationProjectsListParams]
    ) -> AsyncPaginator[Project]:
        """Walk the projects; archived ones only with `include_archived`.

        GET /organization/projects. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Project] = self._list(LIST_PROJECTS, params)
        return result

    @method(CREATE_PROJECT)
    async def create(self, **params: Unpack[AdminOrganizationProjectsCreateParams]) -> Project:
        """Make a project; later it can be archived but never deleted.

        POST /organization/projects. Raises APIStatusError, APIConnectionError.
        """
        result: Project = await self._call(CREATE_PROJECT, params)
        return result

    @method(RETRIEVE_PROJECT)
    async def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Read a project.

        GET /organization/projects/{project_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Project = await self._call(RETRIEVE_PROJECT, params, path=(project_id,))
        return result

    @method(MODIFY_PROJECT)
    async def update(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsUpdateParams]
    ) -> Project:
        """Change the name or the external key of a project.

        POST /organization/projects/{project_id}. Raises APIStatusError, APIConnectionError.
        """
        result: Project = await self._call(MODIFY_PROJECT, params, path=(project_id,))
        return result

    @method(ARCHIVE_PROJECT)
    async def archive(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Archive a project; it can no longer be used or changed, and cannot come back.

        POST /organization/projects/{project_id}/archive. Raises APIStatusError, APIConnectionError.
        """
        result: Project = await self._call(ARCHIVE_PROJECT, params, path=(project_id,))
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjects) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.archive = raw(resource.archive)
            self.api_keys = AdminOrganizationProjectsApiKeysWithRawResponse(resource.api_keys)
            self.certificates = AdminOrganizationProjectsCertificatesWithRawResponse(
                resource.certificates
            )
            self.data_retention = AdminOrganizationProjectsDataRetentionWithRawResponse(
                resource.data_retention
            )
            self.groups = AdminOrganizationProjectsGroupsWithRawResponse(resource.groups)
            self.hosted_tool_permissions = (
                AdminOrganizationProjectsHostedToolPermissionsWithRawResponse(
                    resource.hosted_tool_permissions
                )
            )
            self.model_permissions = AdminOrganizationProjectsModelPermissionsWithRawResponse(
                resource.model_permissions
            )
            self.rate_limits = AdminOrganizationProjectsRateLimitsWithRawResponse(
                resource.rate_limits
            )
            self.roles = AdminOrganizationProjectsRolesWithRawResponse(resource.roles)
            self.service_accounts = AdminOrganizationProjectsServiceAccountsWithRawResponse(
                resource.service_accounts
            )
            self.spend_alerts = AdminOrganizationProjectsSpendAlertsWithRawResponse(
                resource.spend_alerts
            )
            self.spend_limit = AdminOrganizationProjectsSpendLimitWithRawResponse(
                resource.spend_limit
            )
            self.users = AdminOrganizationProjectsUsersWithRawResponse(resource.users)

    class AdminOrganizationProjectsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjects) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.archive = streaming(resource.archive)
            self.api_keys = AdminOrganizationProjectsApiKeysWithStreamingResponse(resource.api_keys)
            self.certificates = AdminOrganizationProjectsCertificatesWithStreamingResponse(
                resource.certificates
            )
            self.data_retention = AdminOrganizationProjectsDataRetentionWithStreamingResponse(
                resource.data_retention
            )
            self.groups = AdminOrganizationProjectsGroupsWithStreamingResponse(resource.groups)
            self.hosted_tool_permissions = (
                AdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse(
                    resource.hosted_tool_permissions
                )
            )
            self.model_permissions = AdminOrganizationProjectsModelPermissionsWithStreamingResponse(
                resource.model_permissions
            )
            self.rate_limits = AdminOrganizationProjectsRateLimitsWithStreamingResponse(
                resource.rate_limits
            )
            self.roles = AdminOrganizationProjectsRolesWithStreamingResponse(resource.roles)
            self.service_accounts = AdminOrganizationProjectsServiceAccountsWithStreamingResponse(
                resource.service_accounts
            )
            self.spend_alerts = AdminOrganizationProjectsSpendAlertsWithStreamingResponse(
                resource.spend_alerts
            )
            self.spend_limit = AdminOrganizationProjectsSpendLimitWithStreamingResponse(
                resource.spend_limit
            )
            self.users = AdminOrganizationProjectsUsersWithStreamingResponse(resource.users)

    class AsyncAdminOrganizationProjectsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjects) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.archive = async_raw(resource.archive)
            self.api_keys = AsyncAdminOrganizationProjectsApiKeysWithRawResponse(resource.api_keys)
            self.certificates = AsyncAdminOrganizationProjectsCertificatesWithRawResponse(
                resource.certificates
            )
            self.data_retention = AsyncAdminOrganizationProjectsDataRetentionWithRawResponse(
                resource.data_retention
            )
            self.groups = AsyncAdminOrganizationProjectsGroupsWithRawResponse(resource.groups)
            self.hosted_tool_permissions = (
                AsyncAdminOrganizationProjectsHostedToolPermissionsWithRawResponse(
                    resource.hosted_tool_permissions
                )
            )
            self.model_permissions = AsyncAdminOrganizationProjectsModelPermissionsWithRawResponse(
                resource.model_permissions
            )
            self.rate_limits = AsyncAdminOrganizationProjectsRateLimitsWithRawResponse(
                resource.rate_limits
            )
            self.roles = AsyncAdminOrganizationProjectsRolesWithRawResponse(resource.roles)
            self.service_accounts = AsyncAdminOrganizationProjectsServiceAccountsWithRawResponse(
                resource.service_accounts
            )
            self.spend_alerts = AsyncAdminOrganizationProjectsSpendAlertsWithRawResponse(
                resource.spend_alerts
            )
            self.spend_limit = AsyncAdminOrganizationProjectsSpendLimitWithRawResponse(
                resource.spend_limit
            )
            self.users = AsyncAdminOrganizationProjectsUsersWithRawResponse(resource.users)

    class AsyncAdminOrganizationProjectsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjects) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.archive = async_streaming(resource.archive)
            self.api_keys = AsyncAdminOrganizationProjectsApiKeysWithStreamingResponse(
                resource.api_keys
            )
            self.certificates = AsyncAdminOrganizationProjectsCertificatesWithStreamingResponse(
                resource.certificates
            )
            self.data_retention = AsyncAdminOrganizationProjectsDataRetentionWithStreamingResponse(
                resource.data_retention
            )
            self.groups = AsyncAdminOrganizationProjectsGroupsWithStreamingResponse(resource.groups)
            self.hosted_tool_permissions = (
                AsyncAdminOrganizationProjectsHostedToolPermissionsWithStreamingResponse(
                    resource.hosted_tool_permissions
                )
            )
            self.model_permissions = (
                AsyncAdminOrganizationProjectsModelPermissionsWithStreamingResponse(
                    resource.model_permissions
                )
            )
            self.rate_limits = AsyncAdminOrganizationProjectsRateLimitsWithStreamingResponse(
                resource.rate_limits
            )
            self.roles = AsyncAdminOrganizationProjectsRolesWithStreamingResponse(resource.roles)
            self.service_accounts = (
                AsyncAdminOrganizationProjectsServiceAccountsWithStreamingResponse(
                    resource.service_accounts
                )
            )
            self.spend_alerts = AsyncAdminOrganizationProjectsSpendAlertsWithStreamingResponse(
                resource.spend_alerts
            )
            self.spend_limit = AsyncAdminOrganizationProjectsSpendLimitWithStreamingResponse(
                resource.spend_limit
            )
            self.users = AsyncAdminOrganizationProjectsUsersWithStreamingResponse(resource.users)
