# Generated from AuditLog. Do not edit.
"""AuditLog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component, wire

if TYPE_CHECKING:
    from .audit_log_actor import AuditLogActor
    from .audit_log_event_type import AuditLogEventType


@component("AuditLogProject")
class AuditLogProject(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogApiKeyCreatedData")
class AuditLogApiKeyCreatedData(Component):
    """An object of the API."""

    scopes: list[str] | None = None


@component("AuditLogApiKeyCreated")
class AuditLogApiKeyCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogApiKeyCreatedData | None = None


@component("AuditLogApiKeyUpdatedChangesRequested")
class AuditLogApiKeyUpdatedChangesRequested(Component):
    """An object of the API."""

    scopes: list[str] | None = None


@component("AuditLogApiKeyUpdated")
class AuditLogApiKeyUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = None


@component("AuditLogApiKeyDeleted")
class AuditLogApiKeyDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogCheckpointPermissionCreatedData")
class AuditLogCheckpointPermissionCreatedData(Component):
    """An object of the API."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None


@component("AuditLogCheckpointPermissionCreated")
class AuditLogCheckpointPermissionCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogCheckpointPermissionCreatedData | None = None


@component("AuditLogCheckpointPermissionDeleted")
class AuditLogCheckpointPermissionDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogExternalKeyRegistered")
class AuditLogExternalKeyRegistered(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: dict[str, Any] | None = None


@component("AuditLogExternalKeyRemoved")
class AuditLogExternalKeyRemoved(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogGroupCreatedData")
class AuditLogGroupCreatedData(Component):
    """An object of the API."""

    group_name: str | None = None


@component("AuditLogGroupCreated")
class AuditLogGroupCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogGroupCreatedData | None = None


@component("AuditLogGroupUpdatedChangesRequested")
class AuditLogGroupUpdatedChangesRequested(Component):
    """An object of the API."""

    group_name: str | None = None


@component("AuditLogGroupUpdated")
class AuditLogGroupUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None


@component("AuditLogGroupDeleted")
class AuditLogGroupDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogScimEnabled")
class AuditLogScimEnabled(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogScimDisabled")
class AuditLogScimDisabled(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogInviteSentData")
class AuditLogInviteSentData(Component):
    """An object of the API."""

    email: str | None = None
    role: str | None = None


@component("AuditLogInviteSent")
class AuditLogInviteSent(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogInviteSentData | None = None


@component("AuditLogInviteAccepted")
class AuditLogInviteAccepted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogInviteDeleted")
class AuditLogInviteDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogIpAllowlistCreated")
class AuditLogIpAllowlistCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    allowed_ips: list[str] | None = None


@component("AuditLogIpAllowlistUpdated")
class AuditLogIpAllowlistUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    allowed_ips: list[str] | None = None


@component("AuditLogIpAllowlistDeleted")
class AuditLogIpAllowlistDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    allowed_ips: list[str] | None = None


@component("AuditLogIpAllowlistConfigActivatedConfigsItem")
class AuditLogIpAllowlistConfigActivatedConfigsItem(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogIpAllowlistConfigActivated")
class AuditLogIpAllowlistConfigActivated(Component):
    """An object of the API."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = None


@component("AuditLogIpAllowlistConfigDeactivatedConfigsItem")
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogIpAllowlistConfigDeactivated")
class AuditLogIpAllowlistConfigDeactivated(Component):
    """An object of the API."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = None


@component("AuditLogLoginFailed")
class AuditLogLoginFailed(Component):
    """An object of the API."""

    error_code: str | None = None
    error_message: str | None = None


@component("AuditLogLogoutFailed")
class AuditLogLogoutFailed(Component):
    """An object of the API."""

    error_code: str | None = None
    error_message: str | None = None


@component("AuditLogOrganizationUpdatedChangesRequested")
class AuditLogOrganizationUpdatedChangesRequested(Component):
    """An object of the API."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None


@component("AuditLogOrganizationUpdated")
class AuditLogOrganizationUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None


@component("AuditLogProjectCreatedData")
class AuditLogProjectCreatedData(Component):
    """An object of the API."""

    name: str | None = None
    title: str | None = None


@component("AuditLogProjectCreated")
class AuditLogProjectCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogProjectCreatedData | None = None


@component("AuditLogProjectUpdatedChangesRequested")
class AuditLogProjectUpdatedChangesRequested(Component):
    """An object of the API."""

    title: str | None = None


@component("AuditLogProjectUpdated")
class AuditLogProjectUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None


@component("AuditLogProjectArchived")
class AuditLogProjectArchived(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogProjectDeleted")
class AuditLogProjectDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRateLimitUpdatedChangesRequested")
class AuditLogRateLimitUpdatedChangesRequested(Component):
    """An object of the API."""

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@component("AuditLogRateLimitUpdated")
class AuditLogRateLimitUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None


@component("AuditLogRateLimitDeleted")
class AuditLogRateLimitDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRoleCreated")
class AuditLogRoleCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None


@component("AuditLogRoleUpdatedChangesRequested")
class AuditLogRoleUpdatedChangesRequested(Component):
    """An object of the API."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("AuditLogRoleUpdated")
class AuditLogRoleUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None


@component("AuditLogRoleDeleted")
class AuditLogRoleDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRoleAssignmentCreated")
class AuditLogRoleAssignmentCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@component("AuditLogRoleAssignmentDeleted")
class AuditLogRoleAssignmentDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@component("AuditLogRoleBoundToResource")
class AuditLogRoleBoundToResource(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None


@component("AuditLogRoleUnboundFromResource")
class AuditLogRoleUnboundFromResource(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None


@component("AuditLogServiceAccountCreatedData")
class AuditLogServiceAccountCreatedData(Component):
    """An object of the API."""

    role: str | None = None


@component("AuditLogServiceAccountCreated")
class AuditLogServiceAccountCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogServiceAccountCreatedData | None = None


@component("AuditLogServiceAccountUpdatedChangesRequested")
class AuditLogServiceAccountUpdatedChangesRequested(Component):
    """An object of the API."""

    role: str | None = None


@component("AuditLogServiceAccountUpdated")
class AuditLogServiceAccountUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None


@component("AuditLogServiceAccountDeleted")
class AuditLogServiceAccountDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogWorkloadIdentityProviderCreated")
class AuditLogWorkloadIdentityProviderCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: dict[str, Any] | None = None


@component("AuditLogWorkloadIdentityProviderUpdated")
class AuditLogWorkloadIdentityProviderUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: dict[str, Any] | None = None


@component("AuditLogWorkloadIdentityProviderDeleted")
class AuditLogWorkloadIdentityProviderDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogWorkloadIdentityProviderMappingCreated")
class AuditLogWorkloadIdentityProviderMappingCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    data: dict[str, Any] | None = None


@component("AuditLogWorkloadIdentityProviderMappingUpdated")
class AuditLogWorkloadIdentityProviderMappingUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    changes_requested: dict[str, Any] | None = None


@component("AuditLogWorkloadIdentityProviderMappingDeleted")
class AuditLogWorkloadIdentityProviderMappingDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


@component("AuditLogUserAddedData")
class AuditLogUserAddedData(Component):
    """An object of the API."""

    role: str | None = None


@component("AuditLogUserAdded")
class AuditLogUserAdded(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    data: AuditLogUserAddedData | None = None


@component("AuditLogUserUpdatedChangesRequested")
class AuditLogUserUpdatedChangesRequested(Component):
    """An object of the API."""

    role: str | None = None


@component("AuditLogUserUpdated")
class AuditLogUserUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogUserUpdatedChangesRequested | None = None


@component("AuditLogUserDeleted")
class AuditLogUserDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""


@component("AuditLogCertificateCreated")
class AuditLogCertificateCreated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogCertificateUpdated")
class AuditLogCertificateUpdated(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogCertificateDeleted")
class AuditLogCertificateDeleted(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    certificate: str | None = None


@component("AuditLogCertificatesActivatedCertificatesItem")
class AuditLogCertificatesActivatedCertificatesItem(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogCertificatesActivated")
class AuditLogCertificatesActivated(Component):
    """An object of the API."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = None


@component("AuditLogCertificatesDeactivatedCertificatesItem")
class AuditLogCertificatesDeactivatedCertificatesItem(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    name: str | None = None


@component("AuditLogCertificatesDeactivated")
class AuditLogCertificatesDeactivated(Component):
    """An object of the API."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None = None


@component("AuditLog")
class AuditLog(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    type: AuditLogEventType
    effective_at: int
    """Seconds since 1970, UTC."""

    project: AuditLogProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: AuditLogApiKeyCreated | None = wire("api_key.created", default=None)
    """`api_key.created` in JSON."""

    api_key_updated: AuditLogApiKeyUpdated | None = wire("api_key.updated", default=None)
    """`api_key.updated` in JSON."""

    api_key_deleted: AuditLogApiKeyDeleted | None = wire("api_key.deleted", default=None)
    """`api_key.deleted` in JSON."""

    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = wire(
        "checkpoint.permission.created", default=None
    )
    """`checkpoint.permission.created` in JSON."""

    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = wire(
        "checkpoint.permission.deleted", default=None
    )
    """`checkpoint.permission.deleted` in JSON."""

    external_key_registered: AuditLogExternalKeyRegistered | None = wire(
        "external_key.registered", default=None
    )
    """`external_key.registered` in JSON."""

    external_key_removed: AuditLogExternalKeyRemoved | None = wire(
        "external_key.removed", default=None
    )
    """`external_key.removed` in JSON."""

    group_created: AuditLogGroupCreated | None = wire("group.created", default=None)
    """`group.created` in JSON."""

    group_updated: AuditLogGroupUpdated | None = wire("group.updated", default=None)
    """`group.updated` in JSON."""

    group_deleted: AuditLogGroupDeleted | None = wire("group.deleted", default=None)
    """`group.deleted` in JSON."""

    scim_enabled: AuditLogScimEnabled | None = wire("scim.enabled", default=None)
    """`scim.enabled` in JSON."""

    scim_disabled: AuditLogScimDisabled | None = wire("scim.disabled", default=None)
    """`scim.disabled` in JSON."""

    invite_sent: AuditLogInviteSent | None = wire("invite.sent", default=None)
    """`invite.sent` in JSON."""

    invite_accepted: AuditLogInviteAccepted | None = wire("invite.accepted", default=None)
    """`invite.accepted` in JSON."""

    invite_deleted: AuditLogInviteDeleted | None = wire("invite.deleted", default=None)
    """`invite.deleted` in JSON."""

    ip_allowlist_created: AuditLogIpAllowlistCreated | None = wire(
        "ip_allowlist.created", default=None
    )
    """`ip_allowlist.created` in JSON."""

    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = wire(
        "ip_allowlist.updated", default=None
    )
    """`ip_allowlist.updated` in JSON."""

    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = wire(
        "ip_allowlist.deleted", default=None
    )
    """`ip_allowlist.deleted` in JSON."""

    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = wire(
        "ip_allowlist.config.activated", default=None
    )
    """`ip_allowlist.config.activated` in JSON."""

    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None = wire(
        "ip_allowlist.config.deactivated", default=None
    )
    """`ip_allowlist.config.deactivated` in JSON."""

    login_succeeded: dict[str, Any] | None = wire("login.succeeded", default=None)
    """`login.succeeded` in JSON."""

    login_failed: AuditLogLoginFailed | None = wire("login.failed", default=None)
    """`login.failed` in JSON."""

    logout_succeeded: dict[str, Any] | None = wire("logout.succeeded", default=None)
    """`logout.succeeded` in JSON."""

    logout_failed: AuditLogLogoutFailed | None = wire("logout.failed", default=None)
    """`logout.failed` in JSON."""

    organization_updated: AuditLogOrganizationUpdated | None = wire(
        "organization.updated", default=None
    )
    """`organization.updated` in JSON."""

    project_created: AuditLogProjectCreated | None = wire("project.created", default=None)
    """`project.created` in JSON."""

    project_updated: AuditLogProjectUpdated | None = wire("project.updated", default=None)
    """`project.updated` in JSON."""

    project_archived: AuditLogProjectArchived | None = wire("project.archived", default=None)
    """`project.archived` in JSON."""

    project_deleted: AuditLogProjectDeleted | None = wire("project.deleted", default=None)
    """`project.deleted` in JSON."""

    rate_limit_updated: AuditLogRateLimitUpdated | None = wire("rate_limit.updated", default=None)
    """`rate_limit.updated` in JSON."""

    rate_limit_deleted: AuditLogRateLimitDeleted | None = wire("rate_limit.deleted", default=None)
    """`rate_limit.deleted` in JSON."""

    role_created: AuditLogRoleCreated | None = wire("role.created", default=None)
    """`role.created` in JSON."""

    role_updated: AuditLogRoleUpdated | None = wire("role.updated", default=None)
    """`role.updated` in JSON."""

    role_deleted: AuditLogRoleDeleted | None = wire("role.deleted", default=None)
    """`role.deleted` in JSON."""

    role_assignment_created: AuditLogRoleAssignmentCreated | None = wire(
        "role.assignment.created", default=None
    )
    """`role.assignment.created` in JSON."""

    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = wire(
        "role.assignment.deleted", default=None
    )
    """`role.assignment.deleted` in JSON."""

    role_bound_to_resource: AuditLogRoleBoundToResource | None = wire(
        "role.bound_to_resource", default=None
    )
    """`role.bound_to_resource` in JSON."""

    role_unbound_from_resource: AuditLogRoleUnboundFromResource | None = wire(
        "role.unbound_from_resource", default=None
    )
    """`role.unbound_from_resource` in JSON."""

    service_account_created: AuditLogServiceAccountCreated | None = wire(
        "service_account.created", default=None
    )
    """`service_account.created` in JSON."""

    service_account_updated: AuditLogServiceAccountUpdated | None = wire(
        "service_account.updated", default=None
    )
    """`service_account.updated` in JSON."""

    service_account_deleted: AuditLogServiceAccountDeleted | None = wire(
        "service_account.deleted", default=None
    )
    """`service_account.deleted` in JSON."""

    workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None = wire(
        "workload_identity_provider.created", default=None
    )
    """`workload_identity_provider.created` in JSON."""

    workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None = wire(
        "workload_identity_provider.updated", default=None
    )
    """`workload_identity_provider.updated` in JSON."""

    workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None = wire(
        "workload_identity_provider.deleted", default=None
    )
    """`workload_identity_provider.deleted` in JSON."""

    workload_identity_provider_mapping_created: (
        AuditLogWorkloadIdentityProviderMappingCreated | None
    ) = wire("workload_identity_provider_mapping.created", default=None)
    """`workload_identity_provider_mapping.created` in JSON."""

    workload_identity_provider_mapping_updated: (
        AuditLogWorkloadIdentityProviderMappingUpdated | None
    ) = wire("workload_identity_provider_mapping.updated", default=None)
    """`workload_identity_provider_mapping.updated` in JSON."""

    workload_identity_provider_mapping_deleted: (
        AuditLogWorkloadIdentityProviderMappingDeleted | None
    ) = wire("workload_identity_provider_mapping.deleted", default=None)
    """`workload_identity_provider_mapping.deleted` in JSON."""

    user_added: AuditLogUserAdded | None = wire("user.added", default=None)
    """`user.added` in JSON."""

    user_updated: AuditLogUserUpdated | None = wire("user.updated", default=None)
    """`user.updated` in JSON."""

    user_deleted: AuditLogUserDeleted | None = wire("user.deleted", default=None)
    """`user.deleted` in JSON."""

    certificate_created: AuditLogCertificateCreated | None = wire(
        "certificate.created", default=None
    )
    """`certificate.created` in JSON."""

    certificate_updated: AuditLogCertificateUpdated | None = wire(
        "certificate.updated", default=None
    )
    """`certificate.updated` in JSON."""

    certificate_deleted: AuditLogCertificateDeleted | None = wire(
        "certificate.deleted", default=None
    )
    """`certificate.deleted` in JSON."""

    certificates_activated: AuditLogCertificatesActivated | None = wire(
        "certificates.activated", default=None
    )
    """`certificates.activated` in JSON."""

    certificates_deactivated: AuditLogCertificatesDeactivated | None = wire(
        "certificates.deactivated", default=None
    )
    """`certificates.deactivated` in JSON."""
