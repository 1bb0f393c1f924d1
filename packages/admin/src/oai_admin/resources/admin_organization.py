# Generated from the resource admin.organization. Do not edit.
"""The organization that the admin key belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeys,
        AdminOrganizationAdminApiKeysWithRawResponse,
        AdminOrganizationAdminApiKeysWithStreamingResponse,
        AsyncAdminOrganizationAdminApiKeys,
        AsyncAdminOrganizationAdminApiKeysWithRawResponse,
        AsyncAdminOrganizationAdminApiKeysWithStreamingResponse,
    )
    from .admin_organization_audit_logs import (
        AdminOrganizationAuditLogs,
        AdminOrganizationAuditLogsWithRawResponse,
        AdminOrganizationAuditLogsWithStreamingResponse,
        AsyncAdminOrganizationAuditLogs,
        AsyncAdminOrganizationAuditLogsWithRawResponse,
        AsyncAdminOrganizationAuditLogsWithStreamingResponse,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificates,
        AdminOrganizationCertificatesWithRawResponse,
        AdminOrganizationCertificatesWithStreamingResponse,
        AsyncAdminOrganizationCertificates,
        AsyncAdminOrganizationCertificatesWithRawResponse,
        AsyncAdminOrganizationCertificatesWithStreamingResponse,
    )
    from .admin_organization_data_retention import (
        AdminOrganizationDataRetention,
        AdminOrganizationDataRetentionWithRawResponse,
        AdminOrganizationDataRetentionWithStreamingResponse,
        AsyncAdminOrganizationDataRetention,
        AsyncAdminOrganizationDataRetentionWithRawResponse,
        AsyncAdminOrganizationDataRetentionWithStreamingResponse,
    )
    from .admin_organization_groups import (
        AdminOrganizationGroups,
        AdminOrganizationGroupsWithRawResponse,
        AdminOrganizationGroupsWithStreamingResponse,
        AsyncAdminOrganizationGroups,
        AsyncAdminOrganizationGroupsWithRawResponse,
        AsyncAdminOrganizationGroupsWithStreamingResponse,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvites,
        AdminOrganizationInvitesWithRawResponse,
        AdminOrganizationInvitesWithStreamingResponse,
        AsyncAdminOrganizationInvites,
        AsyncAdminOrganizationInvitesWithRawResponse,
        AsyncAdminOrganizationInvitesWithStreamingResponse,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjects,
        AdminOrganizationProjectsWithRawResponse,
        AdminOrganizationProjectsWithStreamingResponse,
        AsyncAdminOrganizationProjects,
        AsyncAdminOrganizationProjectsWithRawResponse,
        AsyncAdminOrganizationProjectsWithStreamingResponse,
    )
    from .admin_organization_roles import (
        AdminOrganizationRoles,
        AdminOrganizationRolesWithRawResponse,
        AdminOrganizationRolesWithStreamingResponse,
        AsyncAdminOrganizationRoles,
        AsyncAdminOrganizationRolesWithRawResponse,
        AsyncAdminOrganizationRolesWithStreamingResponse,
    )
    from .admin_organization_spend_alerts import (
        AdminOrganizationSpendAlerts,
        AdminOrganizationSpendAlertsWithRawResponse,
        AdminOrganizationSpendAlertsWithStreamingResponse,
        AsyncAdminOrganizationSpendAlerts,
        AsyncAdminOrganizationSpendAlertsWithRawResponse,
        AsyncAdminOrganizationSpendAlertsWithStreamingResponse,
    )
    from .admin_organization_spend_limit import (
        AdminOrganizationSpendLimit,
        AdminOrganizationSpendLimitWithRawResponse,
        AdminOrganizationSpendLimitWithStreamingResponse,
        AsyncAdminOrganizationSpendLimit,
        AsyncAdminOrganizationSpendLimitWithRawResponse,
        AsyncAdminOrganizationSpendLimitWithStreamingResponse,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsage,
        AdminOrganizationUsageWithRawResponse,
        AdminOrganizationUsageWithStreamingResponse,
        AsyncAdminOrganizationUsage,
        AsyncAdminOrganizationUsageWithRawResponse,
        AsyncAdminOrganizationUsageWithStreamingResponse,
    )
    from .admin_organization_users import (
        AdminOrganizationUsers,
        AdminOrganizationUsersWithRawResponse,
        AdminOrganizationUsersWithStreamingResponse,
        AsyncAdminOrganizationUsers,
        AsyncAdminOrganizationUsersWithRawResponse,
        AsyncAdminOrganizationUsersWithStreamingResponse,
    )


class AdminOrganization(Resource):
    """The organization that the admin key belongs to."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationWithRawResponse
        with_streaming_response: AdminOrganizationWithStreamingResponse
        admin_api_keys: AdminOrganizationAdminApiKeys
        audit_logs: AdminOrganizationAuditLogs
        certificates: AdminOrganizationCertificates
        data_retention: AdminOrganizationDataRetention
        groups: AdminOrganizationGroups
        invites: AdminOrganizationInvites
        projects: AdminOrganizationProjects
        roles: AdminOrganizationRoles
        spend_alerts: AdminOrganizationSpendAlerts
        spend_limit: AdminOrganizationSpendLimit
        usage: AdminOrganizationUsage
        users: AdminOrganizationUsers
    else:
        admin_api_keys = subresource(
            "oai_admin.resources.admin_organization_admin_api_keys:AdminOrganizationAdminApiKeys"
        )
        audit_logs = subresource(
            "oai_admin.resources.admin_organization_audit_logs:AdminOrganizationAuditLogs"
        )
        certificates = subresource(
            "oai_admin.resources.admin_organization_certificates:AdminOrganizationCertificates"
        )
        data_retention = subresource(
            "oai_admin.resources.admin_organization_data_retention:AdminOrganizationDataRetention"
        )
        groups = subresource(
            "oai_admin.resources.admin_organization_groups:AdminOrganizationGroups"
        )
        invites = subresource(
            "oai_admin.resources.admin_organization_invites:AdminOrganizationInvites"
        )
        projects = subresource(
            "oai_admin.resources.admin_organization_projects:AdminOrganizationProjects"
        )
        roles = subresource("oai_admin.resources.admin_organization_roles:AdminOrganizationRoles")
        spend_alerts = subresource(
            "oai_admin.resources.admin_organization_spend_alerts:AdminOrganizationSpendAlerts"
        )
        spend_limit = subresource(
            "oai_admin.resources.admin_organization_spend_limit:AdminOrganizationSpendLimit"
        )
        usage = subresource("oai_admin.resources.admin_organization_usage:AdminOrganizationUsage")
        users = subresource("oai_admin.resources.admin_organization_users:AdminOrganizationUsers")


class AsyncAdminOrganization(AsyncResource):
    """The organization that the admin key belongs to."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationWithRawResponse
        with_streaming_response: AsyncAdminOrganizationWithStreamingResponse
        admin_api_keys: AsyncAdminOrganizationAdminApiKeys
        audit_logs: AsyncAdminOrganizationAuditLogs
        certificates: AsyncAdminOrganizationCertificates
        data_retention: AsyncAdminOrganizationDataRetention
        groups: AsyncAdminOrganizationGroups
        invites: AsyncAdminOrganizationInvites
        projects: AsyncAdminOrganizationProjects
        roles: AsyncAdminOrganizationRoles
        spend_alerts: AsyncAdminOrganizationSpendAlerts
        spend_limit: AsyncAdminOrganizationSpendLimit
        usage: AsyncAdminOrganizationUsage
        users: AsyncAdminOrganizationUsers
    else:
        admin_api_keys = subresource(
            "oai_admin.resources.admin_organization_admin_api_keys:AsyncAdminOrganizationAdminApiKeys"
        )
        audit_logs = subresource(
            "oai_admin.resources.admin_organization_audit_logs:AsyncAdminOrganizationAuditLogs"
        )
        certificates = subresource(
            "oai_admin.resources.admin_organization_certificates:AsyncAdminOrganizationCertificates"
        )
        data_retention = subresource(
            "oai_admin.resources.admin_organization_data_retention:AsyncAdminOrganizationDataRetention"
        )
        groups = subresource(
            "oai_admin.resources.admin_organization_groups:AsyncAdminOrganizationGroups"
        )
        invites = subresource(
            "oai_admin.resources.admin_organization_invites:AsyncAdminOrganizationInvites"
        )
        projects = subresource(
            "oai_admin.resources.admin_organization_projects:AsyncAdminOrganizationProjects"
        )
        roles = subresource(
            "oai_admin.resources.admin_organization_roles:AsyncAdminOrganizationRoles"
        )
        spend_alerts = subresource(
            "oai_admin.resources.admin_organization_spend_alerts:AsyncAdminOrganizationSpendAlerts"
        )
        spend_limit = subresource(
            "oai_admin.resources.admin_organization_spend_limit:AsyncAdminOrganizationSpendLimit"
        )
        usage = subresource(
            "oai_admin.resources.admin_organization_usage:AsyncAdminOrganizationUsage"
        )
        users = subresource(
            "oai_admin.resources.admin_organization_users:AsyncAdminOrganizationUsers"
        )


if TYPE_CHECKING:

    class AdminOrganizationWithRawResponse:
        def __init__(self, resource: AdminOrganization) -> None:
            self.admin_api_keys = AdminOrganizationAdminApiKeysWithRawResponse(
                resource.admin_api_keys
            )
            self.audit_logs = AdminOrganizationAuditLogsWithRawResponse(resource.audit_logs)
            self.certificates = AdminOrganizationCertificatesWithRawResponse(resource.certificates)
            self.data_retention = AdminOrganizationDataRetentionWithRawResponse(
                resource.data_retention
            )
            self.groups = AdminOrganizationGroupsWithRawResponse(resource.groups)
            self.invites = AdminOrganizationInvitesWithRawResponse(resource.invites)
            self.projects = AdminOrganizationProjectsWithRawResponse(resource.projects)
            self.roles = AdminOrganizationRolesWithRawResponse(resource.roles)
            self.spend_alerts = AdminOrganizationSpendAlertsWithRawResponse(resource.spend_alerts)
            self.spend_limit = AdminOrganizationSpendLimitWithRawResponse(resource.spend_limit)
            self.usage = AdminOrganizationUsageWithRawResponse(resource.usage)
            self.users = AdminOrganizationUsersWithRawResponse(resource.users)

    class AdminOrganizationWithStreamingResponse:
        def __init__(self, resource: AdminOrganization) -> None:
            self.admin_api_keys = AdminOrganizationAdminApiKeysWithStreamingResponse(
                resource.admin_api_keys
            )
            self.audit_logs = AdminOrganizationAuditLogsWithStreamingResponse(resource.audit_logs)
            self.certificates = AdminOrganizationCertificatesWithStreamingResponse(
                resource.certificates
            )
            self.data_retention = AdminOrganizationDataRetentionWithStreamingResponse(
                resource.data_retention
            )
            self.groups = AdminOrganizationGroupsWithStreamingResponse(resource.groups)
            self.invites = AdminOrganizationInvitesWithStreamingResponse(resource.invites)
            self.projects = AdminOrganizationProjectsWithStreamingResponse(resource.projects)
            self.roles = AdminOrganizationRolesWithStreamingResponse(resource.roles)
            self.spend_alerts = AdminOrganizationSpendAlertsWithStreamingResponse(
                resource.spend_alerts
            )
            self.spend_limit = AdminOrganizationSpendLimitWithStreamingResponse(
                resource.spend_limit
            )
            self.usage = AdminOrganizationUsageWithStreamingResponse(resource.usage)
            self.users = AdminOrganizationUsersWithStreamingResponse(resource.users)

    class AsyncAdminOrganizationWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganization) -> None:
            self.admin_api_keys = AsyncAdminOrganizationAdminApiKeysWithRawResponse(
                resource.admin_api_keys
            )
            self.audit_logs = AsyncAdminOrganizationAuditLogsWithRawResponse(resource.audit_logs)
            self.certificates = AsyncAdminOrganizationCertificatesWithRawResponse(
                resource.certificates
            )
            self.data_retention = AsyncAdminOrganizationDataRetentionWithRawResponse(
                resource.data_retention
            )
            self.groups = AsyncAdminOrganizationGroupsWithRawResponse(resource.groups)
            self.invites = AsyncAdminOrganizationInvitesWithRawResponse(resource.invites)
            self.projects = AsyncAdminOrganizationProjectsWithRawResponse(resource.projects)
            self.roles = AsyncAdminOrganizationRolesWithRawResponse(resource.roles)
            self.spend_alerts = AsyncAdminOrganizationSpendAlertsWithRawResponse(
                resource.spend_alerts
            )
            self.spend_limit = AsyncAdminOrganizationSpendLimitWithRawResponse(resource.spend_limit)
            self.usage = AsyncAdminOrganizationUsageWithRawResponse(resource.usage)
            self.users = AsyncAdminOrganizationUsersWithRawResponse(resource.users)

    class AsyncAdminOrganizationWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganization) -> None:
            self.admin_api_keys = AsyncAdminOrganizationAdminApiKeysWithStreamingResponse(
                resource.admin_api_keys
            )
            self.audit_logs = AsyncAdminOrganizationAuditLogsWithStreamingResponse(
                resource.audit_logs
            )
            self.certificates = AsyncAdminOrganizationCertificatesWithStreamingResponse(
                resource.certificates
            )
            self.data_retention = AsyncAdminOrganizationDataRetentionWithStreamingResponse(
                resource.data_retention
            )
            self.groups = AsyncAdminOrganizationGroupsWithStreamingResponse(resource.groups)
            self.invites = AsyncAdminOrganizationInvitesWithStreamingResponse(resource.invites)
            self.projects = AsyncAdminOrganizationProjectsWithStreamingResponse(resource.projects)
            self.roles = AsyncAdminOrganizationRolesWithStreamingResponse(resource.roles)
            self.spend_alerts = AsyncAdminOrganizationSpendAlertsWithStreamingResponse(
                resource.spend_alerts
            )
            self.spend_limit = AsyncAdminOrganizationSpendLimitWithStreamingResponse(
                resource.spend_limit
            )
            self.usage = AsyncAdminOrganizationUsageWithStreamingResponse(resource.usage)
            self.users = AsyncAdminOrganizationUsersWithStreamingResponse(resource.users)
