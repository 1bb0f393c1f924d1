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
    """`project` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogApiKeyCreatedData")
class AuditLogApiKeyCreatedData(Component):
    """`data` of `AuditLogApiKeyCreated`."""

    scopes: list[str] | None = None
    """What the key may be used for."""


@component("AuditLogApiKeyCreated")
class AuditLogApiKeyCreated(Component):
    """`api_key_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogApiKeyCreatedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogApiKeyUpdatedChangesRequested")
class AuditLogApiKeyUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogApiKeyUpdated`."""

    scopes: list[str] | None = None
    """What the key may be used for."""


@component("AuditLogApiKeyUpdated")
class AuditLogApiKeyUpdated(Component):
    """`api_key_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogApiKeyDeleted")
class AuditLogApiKeyDeleted(Component):
    """`api_key_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogCheckpointPermissionCreatedData")
class AuditLogCheckpointPermissionCreatedData(Component):
    """`data` of `AuditLogCheckpointPermissionCreated`."""

    project_id: str | None = None
    """Id of the project."""

    fine_tuned_model_checkpoint: str | None = None
    """Name of the model as it was at this checkpoint."""


@component("AuditLogCheckpointPermissionCreated")
class AuditLogCheckpointPermissionCreated(Component):
    """`checkpoint_permission_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogCheckpointPermissionCreatedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogCheckpointPermissionDeleted")
class AuditLogCheckpointPermissionDeleted(Component):
    """`checkpoint_permission_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogExternalKeyRegistered")
class AuditLogExternalKeyRegistered(Component):
    """`external_key_registered` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: dict[str, Any] | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogExternalKeyRemoved")
class AuditLogExternalKeyRemoved(Component):
    """`external_key_removed` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogGroupCreatedData")
class AuditLogGroupCreatedData(Component):
    """`data` of `AuditLogGroupCreated`."""

    group_name: str | None = None
    """Name of the group."""


@component("AuditLogGroupCreated")
class AuditLogGroupCreated(Component):
    """`group_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogGroupCreatedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogGroupUpdatedChangesRequested")
class AuditLogGroupUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogGroupUpdated`."""

    group_name: str | None = None
    """Name of the group."""


@component("AuditLogGroupUpdated")
class AuditLogGroupUpdated(Component):
    """`group_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogGroupDeleted")
class AuditLogGroupDeleted(Component):
    """`group_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogScimEnabled")
class AuditLogScimEnabled(Component):
    """`scim_enabled` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogScimDisabled")
class AuditLogScimDisabled(Component):
    """`scim_disabled` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogInviteSentData")
class AuditLogInviteSentData(Component):
    """`data` of `AuditLogInviteSent`."""

    email: str | None = None
    """Mail address."""

    role: str | None = None
    """What the person or account may do."""


@component("AuditLogInviteSent")
class AuditLogInviteSent(Component):
    """`invite_sent` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogInviteSentData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogInviteAccepted")
class AuditLogInviteAccepted(Component):
    """`invite_accepted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogInviteDeleted")
class AuditLogInviteDeleted(Component):
    """`invite_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogIpAllowlistCreated")
class AuditLogIpAllowlistCreated(Component):
    """`ip_allowlist_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges of addresses from which requests may come."""


@component("AuditLogIpAllowlistUpdated")
class AuditLogIpAllowlistUpdated(Component):
    """`ip_allowlist_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges of addresses from which requests may come."""


@component("AuditLogIpAllowlistDeleted")
class AuditLogIpAllowlistDeleted(Component):
    """`ip_allowlist_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    allowed_ips: list[str] | None = None
    """Addresses and ranges of addresses from which requests may come."""


@component("AuditLogIpAllowlistConfigActivatedConfigsItem")
class AuditLogIpAllowlistConfigActivatedConfigsItem(Component):
    """An item of `configs` of `AuditLogIpAllowlistConfigActivated`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogIpAllowlistConfigActivated")
class AuditLogIpAllowlistConfigActivated(Component):
    """`ip_allowlist_config_activated` of `AuditLog`."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = None
    """The lists in question."""


@component("AuditLogIpAllowlistConfigDeactivatedConfigsItem")
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Component):
    """An item of `configs` of `AuditLogIpAllowlistConfigDeactivated`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogIpAllowlistConfigDeactivated")
class AuditLogIpAllowlistConfigDeactivated(Component):
    """`ip_allowlist_config_deactivated` of `AuditLog`."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = None
    """The lists in question."""


@component("AuditLogLoginFailed")
class AuditLogLoginFailed(Component):
    """`login_failed` of `AuditLog`."""

    error_code: str | None = None
    """A short name of what went wrong, for programs."""

    error_message: str | None = None
    """What went wrong, for people."""


@component("AuditLogLogoutFailed")
class AuditLogLogoutFailed(Component):
    """`logout_failed` of `AuditLog`."""

    error_code: str | None = None
    """A short name of what went wrong, for programs."""

    error_message: str | None = None
    """What went wrong, for people."""


@component("AuditLogOrganizationUpdatedChangesRequested")
class AuditLogOrganizationUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogOrganizationUpdated`."""

    title: str | None = None
    """The title."""

    description: str | None = None
    """What it is and is for, in free text."""

    name: str | None = None
    """Its name."""

    threads_ui_visibility: str | None = None
    """Who sees threads."""

    usage_dashboard_visibility: str | None = None
    """Who sees the figures of use."""

    api_call_logging: str | None = None
    """Whose calls are logged."""

    api_call_logging_project_ids: str | None = None
    """Projects whose calls are logged."""


@component("AuditLogOrganizationUpdated")
class AuditLogOrganizationUpdated(Component):
    """`organization_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogProjectCreatedData")
class AuditLogProjectCreatedData(Component):
    """`data` of `AuditLogProjectCreated`."""

    name: str | None = None
    """Its name."""

    title: str | None = None
    """The title."""


@component("AuditLogProjectCreated")
class AuditLogProjectCreated(Component):
    """`project_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogProjectCreatedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogProjectUpdatedChangesRequested")
class AuditLogProjectUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogProjectUpdated`."""

    title: str | None = None
    """The title."""


@component("AuditLogProjectUpdated")
class AuditLogProjectUpdated(Component):
    """`project_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogProjectArchived")
class AuditLogProjectArchived(Component):
    """`project_archived` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogProjectDeleted")
class AuditLogProjectDeleted(Component):
    """`project_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRateLimitUpdatedChangesRequested")
class AuditLogRateLimitUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogRateLimitUpdated`."""

    max_requests_per_1_minute: int | None = None
    """Bound on requests, a minute."""

    max_tokens_per_1_minute: int | None = None
    """Bound on tokens, a minute."""

    max_images_per_1_minute: int | None = None
    """Bound on images, a minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Bound on megabytes of audio, a minute."""

    max_requests_per_1_day: int | None = None
    """Bound on requests, a day."""

    batch_1_day_max_input_tokens: int | None = None
    """Bound on input tokens of batches, a day."""


@component("AuditLogRateLimitUpdated")
class AuditLogRateLimitUpdated(Component):
    """`rate_limit_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogRateLimitDeleted")
class AuditLogRateLimitDeleted(Component):
    """`rate_limit_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRoleCreated")
class AuditLogRoleCreated(Component):
    """`role_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    role_name: str | None = None
    """Name of the role, unique within its place."""

    permissions: list[str] | None = None
    """What it allows."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""

    resource_id: str | None = None
    """Id of what the role is for."""


@component("AuditLogRoleUpdatedChangesRequested")
class AuditLogRoleUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogRoleUpdated`."""

    role_name: str | None = None
    """Name of the role, unique within its place."""

    resource_id: str | None = None
    """Id of what the role is for."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""

    permissions_added: list[str] | None = None
    """What the role allows from now on."""

    permissions_removed: list[str] | None = None
    """What the role allows no longer."""

    description: str | None = None
    """What it is and is for, in free text."""

    metadata: dict[str, Any] | None = None
    """Anything that is kept with the role."""


@component("AuditLogRoleUpdated")
class AuditLogRoleUpdated(Component):
    """`role_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogRoleDeleted")
class AuditLogRoleDeleted(Component):
    """`role_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogRoleAssignmentCreated")
class AuditLogRoleAssignmentCreated(Component):
    """`role_assignment_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    """Id of who has the role."""

    principal_type: str | None = None
    """Whether a user or a group has the role."""

    resource_id: str | None = None
    """Id of what the role is for."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""


@component("AuditLogRoleAssignmentDeleted")
class AuditLogRoleAssignmentDeleted(Component):
    """`role_assignment_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    """Id of who has the role."""

    principal_type: str | None = None
    """Whether a user or a group has the role."""

    resource_id: str | None = None
    """Id of what the role is for."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""


@component("AuditLogRoleBoundToResource")
class AuditLogRoleBoundToResource(Component):
    """`role_bound_to_resource` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    """Id of the role."""

    resource_id: str | None = None
    """Id of what the role is for."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""

    permissions: list[str] | None = None
    """What it allows."""

    workspace_id: str | None = None
    """Id of the workspace."""

    connector_id: str | None = None
    """A service that OpenAI connects to, instead of `server_url`."""

    connector_name: str | None = None
    """Name of the connector."""

    enabled: bool | None = None
    """Whether it is switched on."""

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
    """Where it comes from."""


@component("AuditLogRoleUnboundFromResource")
class AuditLogRoleUnboundFromResource(Component):
    """`role_unbound_from_resource` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    """Id of the role."""

    resource_id: str | None = None
    """Id of what the role is for."""

    resource_type: str | None = None
    """Kind of thing that the role is for."""

    permissions: list[str] | None = None
    """What it allows."""

    workspace_id: str | None = None
    """Id of the workspace."""

    connector_id: str | None = None
    """A service that OpenAI connects to, instead of `server_url`."""

    connector_name: str | None = None
    """Name of the connector."""

    enabled: bool | None = None
    """Whether it is switched on."""

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
    """Where it comes from."""


@component("AuditLogServiceAccountCreatedData")
class AuditLogServiceAccountCreatedData(Component):
    """`data` of `AuditLogServiceAccountCreated`."""

    role: str | None = None
    """What the person or account may do."""


@component("AuditLogServiceAccountCreated")
class AuditLogServiceAccountCreated(Component):
    """`service_account_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogServiceAccountCreatedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogServiceAccountUpdatedChangesRequested")
class AuditLogServiceAccountUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogServiceAccountUpdated`."""

    role: str | None = None
    """What the person or account may do."""


@component("AuditLogServiceAccountUpdated")
class AuditLogServiceAccountUpdated(Component):
    """`service_account_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogServiceAccountDeleted")
class AuditLogServiceAccountDeleted(Component):
    """`service_account_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogWorkloadIdentityProviderCreated")
class AuditLogWorkloadIdentityProviderCreated(Component):
    """`workload_identity_provider_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: dict[str, Any] | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogWorkloadIdentityProviderUpdated")
class AuditLogWorkloadIdentityProviderUpdated(Component):
    """`workload_identity_provider_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: dict[str, Any] | None = None
    """What was to become different."""


@component("AuditLogWorkloadIdentityProviderDeleted")
class AuditLogWorkloadIdentityProviderDeleted(Component):
    """`workload_identity_provider_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogWorkloadIdentityProviderMappingCreated")
class AuditLogWorkloadIdentityProviderMappingCreated(Component):
    """`workload_identity_provider_mapping_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    data: dict[str, Any] | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogWorkloadIdentityProviderMappingUpdated")
class AuditLogWorkloadIdentityProviderMappingUpdated(Component):
    """`workload_identity_provider_mapping_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    changes_requested: dict[str, Any] | None = None
    """What was to become different."""


@component("AuditLogWorkloadIdentityProviderMappingDeleted")
class AuditLogWorkloadIdentityProviderMappingDeleted(Component):
    """`workload_identity_provider_mapping_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    project_id: str | None = None
    """Id of the project."""

    service_account_id: str | None = None
    """Id of the service account."""


@component("AuditLogUserAddedData")
class AuditLogUserAddedData(Component):
    """`data` of `AuditLogUserAdded`."""

    role: str | None = None
    """What the person or account may do."""


@component("AuditLogUserAdded")
class AuditLogUserAdded(Component):
    """`user_added` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    data: AuditLogUserAddedData | None = None
    """What it holds, the items of a list or the object of an event."""


@component("AuditLogUserUpdatedChangesRequested")
class AuditLogUserUpdatedChangesRequested(Component):
    """`changes_requested` of `AuditLogUserUpdated`."""

    role: str | None = None
    """What the person or account may do."""


@component("AuditLogUserUpdated")
class AuditLogUserUpdated(Component):
    """`user_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogUserUpdatedChangesRequested | None = None
    """What was to become different."""


@component("AuditLogUserDeleted")
class AuditLogUserDeleted(Component):
    """`user_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""


@component("AuditLogCertificateCreated")
class AuditLogCertificateCreated(Component):
    """`certificate_created` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogCertificateUpdated")
class AuditLogCertificateUpdated(Component):
    """`certificate_updated` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogCertificateDeleted")
class AuditLogCertificateDeleted(Component):
    """`certificate_deleted` of `AuditLog`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    certificate: str | None = None
    """The certificate, as PEM text."""


@component("AuditLogCertificatesActivatedCertificatesItem")
class AuditLogCertificatesActivatedCertificatesItem(Component):
    """An item of `certificates` of `AuditLogCertificatesActivated`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogCertificatesActivated")
class AuditLogCertificatesActivated(Component):
    """`certificates_activated` of `AuditLog`."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = None
    """The certificates."""


@component("AuditLogCertificatesDeactivatedCertificatesItem")
class AuditLogCertificatesDeactivatedCertificatesItem(Component):
    """An item of `certificates` of `AuditLogCertificatesDeactivated`."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


@component("AuditLogCertificatesDeactivated")
class AuditLogCertificatesDeactivated(Component):
    """`certificates_deactivated` of `AuditLog`."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None = None
    """The certificates."""


@component("AuditLog")
class AuditLog(Component):
    """Item of the list that `client.admin.organization.audit_logs.list` gives."""

    id: str
    """Unique id."""

    type: AuditLogEventType
    """What kind it is."""

    effective_at: int
    """Only what took effect in this range, in seconds since 1970, UTC."""

    project: AuditLogProject | None = None
    """The project."""

    actor: AuditLogActor | None = None
    """Who did it."""

    api_key_created: AuditLogApiKeyCreated | None = wire("api_key.created", default=None)
    """What is known of the event, where it is of this type. `api_key.created` in JSON."""

    api_key_updated: AuditLogApiKeyUpdated | None = wire("api_key.updated", default=None)
    """What is known of the event, where it is of this type. `api_key.updated` in JSON."""

    api_key_deleted: AuditLogApiKeyDeleted | None = wire("api_key.deleted", default=None)
    """What is known of the event, where it is of this type. `api_key.deleted` in JSON."""

    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = wire(
        "checkpoint.permission.created", default=None
    )
    """What is known of the event, where it is of this type. `checkpoint.permission.created` in JSON."""

    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = wire(
        "checkpoint.permission.deleted", default=None
    )
    """What is known of the event, where it is of this type. `checkpoint.permission.deleted` in JSON."""

    external_key_registered: AuditLogExternalKeyRegistered | None = wire(
        "external_key.registered", default=None
    )
    """What is known of the event, where it is of this type. `external_key.registered` in JSON."""

    external_key_removed: AuditLogExternalKeyRemoved | None = wire(
        "external_key.removed", default=None
    )
    """What is known of the event, where it is of this type. `external_key.removed` in JSON."""

    group_created: AuditLogGroupCreated | None = wire("group.created", default=None)
    """What is known of the event, where it is of this type. `group.created` in JSON."""

    group_updated: AuditLogGroupUpdated | None = wire("group.updated", default=None)
    """What is known of the event, where it is of this type. `group.updated` in JSON."""

    group_deleted: AuditLogGroupDeleted | None = wire("group.deleted", default=None)
    """What is known of the event, where it is of this type. `group.deleted` in JSON."""

    scim_enabled: AuditLogScimEnabled | None = wire("scim.enabled", default=None)
    """What is known of the event, where it is of this type. `scim.enabled` in JSON."""

    scim_disabled: AuditLogScimDisabled | None = wire("scim.disabled", default=None)
    """What is known of the event, where it is of this type. `scim.disabled` in JSON."""

    invite_sent: AuditLogInviteSent | None = wire("invite.sent", default=None)
    """What is known of the event, where it is of this type. `invite.sent` in JSON."""

    invite_accepted: AuditLogInviteAccepted | None = wire("invite.accepted", default=None)
    """What is known of the event, where it is of this type. `invite.accepted` in JSON."""

    invite_deleted: AuditLogInviteDeleted | None = wire("invite.deleted", default=None)
    """What is known of the event, where it is of this type. `invite.deleted` in JSON."""

    ip_allowlist_created: AuditLogIpAllowlistCreated | None = wire(
        "ip_allowlist.created", default=None
    )
    """What is known of the event, where it is of this type. `ip_allowlist.created` in JSON."""

    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = wire(
        "ip_allowlist.updated", default=None
    )
    """What is known of the event, where it is of this type. `ip_allowlist.updated` in JSON."""

    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = wire(
        "ip_allowlist.deleted", default=None
    )
    """What is known of the event, where it is of this type. `ip_allowlist.deleted` in JSON."""

    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = wire(
        "ip_allowlist.config.activated", default=None
    )
    """What is known of the event, where it is of this type. `ip_allowlist.config.activated` in JSON."""

    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None = wire(
        "ip_allowlist.config.deactivated", default=None
    )
    """What is known of the event, where it is of this type. `ip_allowlist.config.deactivated` in JSON."""

    login_succeeded: dict[str, Any] | None = wire("login.succeeded", default=None)
    """What is known of the event, where it is of this type. `login.succeeded` in JSON."""

    login_failed: AuditLogLoginFailed | None = wire("login.failed", default=None)
    """What is known of the event, where it is of this type. `login.failed` in JSON."""

    logout_succeeded: dict[str, Any] | None = wire("logout.succeeded", default=None)
    """What is known of the event, where it is of this type. `logout.succeeded` in JSON."""

    logout_failed: AuditLogLogoutFailed | None = wire("logout.failed", default=None)
    """What is known of the event, where it is of this type. `logout.failed` in JSON."""

    organization_updated: AuditLogOrganizationUpdated | None = wire(
        "organization.updated", default=None
    )
    """What is known of the event, where it is of this type. `organization.updated` in JSON."""

    project_created: AuditLogProjectCreated | None = wire("project.created", default=None)
    """What is known of the event, where it is of this type. `project.created` in JSON."""

    project_updated: AuditLogProjectUpdated | None = wire("project.updated", default=None)
    """What is known of the event, where it is of this type. `project.updated` in JSON."""

    project_archived: AuditLogProjectArchived | None = wire("project.archived", default=None)
    """What is known of the event, where it is of this type. `project.archived` in JSON."""

    project_deleted: AuditLogProjectDeleted | None = wire("project.deleted", default=None)
    """What is known of the event, where it is of this type. `project.deleted` in JSON."""

    rate_limit_updated: AuditLogRateLimitUpdated | None = wire("rate_limit.updated", default=None)
    """What is known of the event, where it is of this type. `rate_limit.updated` in JSON."""

    rate_limit_deleted: AuditLogRateLimitDeleted | None = wire("rate_limit.deleted", default=None)
    """What is known of the event, where it is of this type. `rate_limit.deleted` in JSON."""

    role_created: AuditLogRoleCreated | None = wire("role.created", default=None)
    """What is known of the event, where it is of this type. `role.created` in JSON."""

    role_updated: AuditLogRoleUpdated | None = wire("role.updated", default=None)
    """What is known of the event, where it is of this type. `role.updated` in JSON."""

    role_deleted: AuditLogRoleDeleted | None = wire("role.deleted", default=None)
    """What is known of the event, where it is of this type. `role.deleted` in JSON."""

    role_assignment_created: AuditLogRoleAssignmentCreated | None = wire(
        "role.assignment.created", default=None
    )
    """What is known of the event, where it is of this type. `role.assignment.created` in JSON."""

    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = wire(
        "role.assignment.deleted", default=None
    )
    """What is known of the event, where it is of this type. `role.assignment.deleted` in JSON."""

    role_bound_to_resource: AuditLogRoleBoundToResource | None = wire(
        "role.bound_to_resource", default=None
    )
    """What is known of the event, where it is of this type. `role.bound_to_resource` in JSON."""

    role_unbound_from_resource: AuditLogRoleUnboundFromResource | None = wire(
        "role.unbound_from_resource", default=None
    )
    """What is known of the event, where it is of this type. `role.unbound_from_resource` in JSON."""

    service_account_created: AuditLogServiceAccountCreated | None = wire(
        "service_account.created", default=None
    )
    """What is known of the event, where it is of this type. `service_account.created` in JSON."""

    service_account_updated: AuditLogServiceAccountUpdated | None = wire(
        "service_account.updated", default=None
    )
    """What is known of the event, where it is of this type. `service_account.updated` in JSON."""

    service_account_deleted: AuditLogServiceAccountDeleted | None = wire(
        "service_account.deleted", default=None
    )
    """What is known of the event, where it is of this type. `service_account.deleted` in JSON."""

    workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None = wire(
        "workload_identity_provider.created", default=None
    )
    """What is known of the event, where it is of this type. `workload_identity_provider.created` in JSON."""

    workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None = wire(
        "workload_identity_provider.updated", default=None
    )
    """What is known of the event, where it is of this type. `workload_identity_provider.updated` in JSON."""

    workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None = wire(
        "workload_identity_provider.deleted", default=None
    )
    """What is known of the event, where it is of this type. `workload_identity_provider.deleted` in JSON."""

    workload_identity_provider_mapping_created: (
        AuditLogWorkloadIdentityProviderMappingCreated | None
    ) = wire("workload_identity_provider_mapping.created", default=None)
    """What is known of the event, where it is of this type. `workload_identity_provider_mapping.created` in JSON."""

    workload_identity_provider_mapping_updated: (
        AuditLogWorkloadIdentityProviderMappingUpdated | None
    ) = wire("workload_identity_provider_mapping.updated", default=None)
    """What is known of the event, where it is of this type. `workload_identity_provider_mapping.updated` in JSON."""

    workload_identity_provider_mapping_deleted: (
        AuditLogWorkloadIdentityProviderMappingDeleted | None
    ) = wire("workload_identity_provider_mapping.deleted", default=None)
    """What is known of the event, where it is of this type. `workload_identity_provider_mapping.deleted` in JSON."""

    user_added: AuditLogUserAdded | None = wire("user.added", default=None)
    """What is known of the event, where it is of this type. `user.added` in JSON."""

    user_updated: AuditLogUserUpdated | None = wire("user.updated", default=None)
    """What is known of the event, where it is of this type. `user.updated` in JSON."""

    user_deleted: AuditLogUserDeleted | None = wire("user.deleted", default=None)
    """What is known of the event, where it is of this type. `user.deleted` in JSON."""

    certificate_created: AuditLogCertificateCreated | None = wire(
        "certificate.created", default=None
    )
    """What is known of the event, where it is of this type. `certificate.created` in JSON."""

    certificate_updated: AuditLogCertificateUpdated | None = wire(
        "certificate.updated", default=None
    )
    """What is known of the event, where it is of this type. `certificate.updated` in JSON."""

    certificate_deleted: AuditLogCertificateDeleted | None = wire(
        "certificate.deleted", default=None
    )
    """What is known of the event, where it is of this type. `certificate.deleted` in JSON."""

    certificates_activated: AuditLogCertificatesActivated | None = wire(
        "certificates.activated", default=None
    )
    """What is known of the event, where it is of this type. `certificates.activated` in JSON."""

    certificates_deactivated: AuditLogCertificatesDeactivated | None = wire(
        "certificates.deactivated", default=None
    )
    """What is known of the event, where it is of this type. `certificates.deactivated` in JSON."""
