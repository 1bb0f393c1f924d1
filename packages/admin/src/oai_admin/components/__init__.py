# Generated from the slice of oai-admin. Do not edit.
"""Components of oai-admin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .admin_api_key import AdminApiKey as AdminApiKey
    from .admin_api_key import AdminApiKeyOwner as AdminApiKeyOwner
    from .admin_api_key_create_response import (
        AdminApiKeyCreateResponse as AdminApiKeyCreateResponse,
    )
    from .admin_api_key_create_response import (
        AdminApiKeyCreateResponseOwner as AdminApiKeyCreateResponseOwner,
    )
    from .admin_api_keys_create_request import (
        AdminApiKeysCreateRequest as AdminApiKeysCreateRequest,
    )
    from .admin_api_keys_delete_response import (
        AdminApiKeysDeleteResponse as AdminApiKeysDeleteResponse,
    )
    from .api_key_list import ApiKeyList as ApiKeyList
    from .assigned_role_details import AssignedRoleDetails as AssignedRoleDetails
    from .assigned_role_details import (
        AssignedRoleDetailsAssignmentSourcesItem as AssignedRoleDetailsAssignmentSourcesItem,
    )
    from .audit_log import AuditLog as AuditLog
    from .audit_log import AuditLogApiKeyCreated as AuditLogApiKeyCreated
    from .audit_log import AuditLogApiKeyCreatedData as AuditLogApiKeyCreatedData
    from .audit_log import AuditLogApiKeyDeleted as AuditLogApiKeyDeleted
    from .audit_log import AuditLogApiKeyUpdated as AuditLogApiKeyUpdated
    from .audit_log import (
        AuditLogApiKeyUpdatedChangesRequested as AuditLogApiKeyUpdatedChangesRequested,
    )
    from .audit_log import AuditLogCertificateCreated as AuditLogCertificateCreated
    from .audit_log import AuditLogCertificateDeleted as AuditLogCertificateDeleted
    from .audit_log import AuditLogCertificatesActivated as AuditLogCertificatesActivated
    from .audit_log import (
        AuditLogCertificatesActivatedCertificatesItem as AuditLogCertificatesActivatedCertificatesItem,
    )
    from .audit_log import AuditLogCertificatesDeactivated as AuditLogCertificatesDeactivated
    from .audit_log import (
        AuditLogCertificatesDeactivatedCertificatesItem as AuditLogCertificatesDeactivatedCertificatesItem,
    )
    from .audit_log import AuditLogCertificateUpdated as AuditLogCertificateUpdated
    from .audit_log import (
        AuditLogCheckpointPermissionCreated as AuditLogCheckpointPermissionCreated,
    )
    from .audit_log import (
        AuditLogCheckpointPermissionCreatedData as AuditLogCheckpointPermissionCreatedData,
    )
    from .audit_log import (
        AuditLogCheckpointPermissionDeleted as AuditLogCheckpointPermissionDeleted,
    )
    from .audit_log import AuditLogExternalKeyRegistered as AuditLogExternalKeyRegistered
    from .audit_log import AuditLogExternalKeyRemoved as AuditLogExternalKeyRemoved
    from .audit_log import AuditLogGroupCreated as AuditLogGroupCreated
    from .audit_log import AuditLogGroupCreatedData as AuditLogGroupCreatedData
    from .audit_log import AuditLogGroupDeleted as AuditLogGroupDeleted
    from .audit_log import AuditLogGroupUpdated as AuditLogGroupUpdated
    from .audit_log import (
        AuditLogGroupUpdatedChangesRequested as AuditLogGroupUpdatedChangesRequested,
    )
    from .audit_log import AuditLogInviteAccepted as AuditLogInviteAccepted
    from .audit_log import AuditLogInviteDeleted as AuditLogInviteDeleted
    from .audit_log import AuditLogInviteSent as AuditLogInviteSent
    from .audit_log import AuditLogInviteSentData as AuditLogInviteSentData
    from .audit_log import AuditLogIpAllowlistConfigActivated as AuditLogIpAllowlistConfigActivated
    from .audit_log import (
        AuditLogIpAllowlistConfigActivatedConfigsItem as AuditLogIpAllowlistConfigActivatedConfigsItem,
    )
    from .audit_log import (
        AuditLogIpAllowlistConfigDeactivated as AuditLogIpAllowlistConfigDeactivated,
    )
    from .audit_log import (
        AuditLogIpAllowlistConfigDeactivatedConfigsItem as AuditLogIpAllowlistConfigDeactivatedConfigsItem,
    )
    from .audit_log import AuditLogIpAllowlistCreated as AuditLogIpAllowlistCreated
    from .audit_log import AuditLogIpAllowlistDeleted as AuditLogIpAllowlistDeleted
    from .audit_log import AuditLogIpAllowlistUpdated as AuditLogIpAllowlistUpdated
    from .audit_log import AuditLogLoginFailed as AuditLogLoginFailed
    from .audit_log import AuditLogLogoutFailed as AuditLogLogoutFailed
    from .audit_log import AuditLogOrganizationUpdated as AuditLogOrganizationUpdated
    from .audit_log import (
        AuditLogOrganizationUpdatedChangesRequested as AuditLogOrganizationUpdatedChangesRequested,
    )
    from .audit_log import AuditLogProject as AuditLogProject
    from .audit_log import AuditLogProjectArchived as AuditLogProjectArchived
    from .audit_log import AuditLogProjectCreated as AuditLogProjectCreated
    from .audit_log import AuditLogProjectCreatedData as AuditLogProjectCreatedData
    from .audit_log import AuditLogProjectDeleted as AuditLogProjectDeleted
    from .audit_log import AuditLogProjectUpdated as AuditLogProjectUpdated
    from .audit_log import (
        AuditLogProjectUpdatedChangesRequested as AuditLogProjectUpdatedChangesRequested,
    )
    from .audit_log import AuditLogRateLimitDeleted as AuditLogRateLimitDeleted
    from .audit_log import AuditLogRateLimitUpdated as AuditLogRateLimitUpdated
    from .audit_log import (
        AuditLogRateLimitUpdatedChangesRequested as AuditLogRateLimitUpdatedChangesRequested,
    )
    from .audit_log import AuditLogRoleAssignmentCreated as AuditLogRoleAssignmentCreated
    from .audit_log import AuditLogRoleAssignmentDeleted as AuditLogRoleAssignmentDeleted
    from .audit_log import AuditLogRoleBoundToResource as AuditLogRoleBoundToResource
    from .audit_log import AuditLogRoleCreated as AuditLogRoleCreated
    from .audit_log import AuditLogRoleDeleted as AuditLogRoleDeleted
    from .audit_log import AuditLogRoleUnboundFromResource as AuditLogRoleUnboundFromResource
    from .audit_log import AuditLogRoleUpdated as AuditLogRoleUpdated
    from .audit_log import (
        AuditLogRoleUpdatedChangesRequested as AuditLogRoleUpdatedChangesRequested,
    )
    from .audit_log import AuditLogScimDisabled as AuditLogScimDisabled
    from .audit_log import AuditLogScimEnabled as AuditLogScimEnabled
    from .audit_log import AuditLogServiceAccountCreated as AuditLogServiceAccountCreated
    from .audit_log import AuditLogServiceAccountCreatedData as AuditLogServiceAccountCreatedData
    from .audit_log import AuditLogServiceAccountDeleted as AuditLogServiceAccountDeleted
    from .audit_log import AuditLogServiceAccountUpdated as AuditLogServiceAccountUpdated
    from .audit_log import (
        AuditLogServiceAccountUpdatedChangesRequested as AuditLogServiceAccountUpdatedChangesRequested,
    )
    from .audit_log import AuditLogUserAdded as AuditLogUserAdded
    from .audit_log import AuditLogUserAddedData as AuditLogUserAddedData
    from .audit_log import AuditLogUserDeleted as AuditLogUserDeleted
    from .audit_log import AuditLogUserUpdated as AuditLogUserUpdated
    from .audit_log import (
        AuditLogUserUpdatedChangesRequested as AuditLogUserUpdatedChangesRequested,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderCreated as AuditLogWorkloadIdentityProviderCreated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderDeleted as AuditLogWorkloadIdentityProviderDeleted,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingCreated as AuditLogWorkloadIdentityProviderMappingCreated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingDeleted as AuditLogWorkloadIdentityProviderMappingDeleted,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingUpdated as AuditLogWorkloadIdentityProviderMappingUpdated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderUpdated as AuditLogWorkloadIdentityProviderUpdated,
    )
    from .audit_log_actor import AuditLogActor as AuditLogActor
    from .audit_log_actor_api_key import AuditLogActorApiKey as AuditLogActorApiKey
    from .audit_log_actor_service_account import (
        AuditLogActorServiceAccount as AuditLogActorServiceAccount,
    )
    from .audit_log_actor_session import AuditLogActorSession as AuditLogActorSession
    from .audit_log_actor_user import AuditLogActorUser as AuditLogActorUser
    from .audit_log_event_type import AuditLogEventType as AuditLogEventType
    from .certificate import Certificate as Certificate
    from .certificate import CertificateCertificateDetails as CertificateCertificateDetails
    from .costs_result import CostsResult as CostsResult
    from .costs_result import CostsResultAmount as CostsResultAmount
    from .create_group_body import CreateGroupBody as CreateGroupBody
    from .create_group_user_body import CreateGroupUserBody as CreateGroupUserBody
    from .create_project_service_account_api_key_body import (
        CreateProjectServiceAccountApiKeyBody as CreateProjectServiceAccountApiKeyBody,
    )
    from .create_spend_alert_body import CreateSpendAlertBody as CreateSpendAlertBody
    from .delete_certificate_response import DeleteCertificateResponse as DeleteCertificateResponse
    from .deleted_role_assignment_resource import (
        DeletedRoleAssignmentResource as DeletedRoleAssignmentResource,
    )
    from .group import Group as Group
    from .group_deleted_resource import GroupDeletedResource as GroupDeletedResource
    from .group_list_resource import GroupListResource as GroupListResource
    from .group_member_user import GroupMemberUser as GroupMemberUser
    from .group_resource_with_success import GroupResourceWithSuccess as GroupResourceWithSuccess
    from .group_response import GroupResponse as GroupResponse
    from .group_role_assignment import GroupRoleAssignment as GroupRoleAssignment
    from .group_user import GroupUser as GroupUser
    from .group_user_assignment import GroupUserAssignment as GroupUserAssignment
    from .group_user_deleted_resource import GroupUserDeletedResource as GroupUserDeletedResource
    from .hosted_tool_permission import HostedToolPermission as HostedToolPermission
    from .hosted_tool_permission_update import (
        HostedToolPermissionUpdate as HostedToolPermissionUpdate,
    )
    from .invite import Invite as Invite
    from .invite import InviteProjectsItem as InviteProjectsItem
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .invite_list_response import InviteListResponse as InviteListResponse
    from .invite_project_group_body import InviteProjectGroupBody as InviteProjectGroupBody
    from .invite_request import InviteRequest as InviteRequest
    from .invite_request import InviteRequestProjectsItem as InviteRequestProjectsItem
    from .list_audit_logs_effective_at import ListAuditLogsEffectiveAt as ListAuditLogsEffectiveAt
    from .list_audit_logs_response import ListAuditLogsResponse as ListAuditLogsResponse
    from .list_certificates_response import ListCertificatesResponse as ListCertificatesResponse
    from .list_project_certificates_response import (
        ListProjectCertificatesResponse as ListProjectCertificatesResponse,
    )
    from .modify_certificate_request import ModifyCertificateRequest as ModifyCertificateRequest
    from .organization_certificate import OrganizationCertificate as OrganizationCertificate
    from .organization_certificate import (
        OrganizationCertificateCertificateDetails as OrganizationCertificateCertificateDetails,
    )
    from .organization_certificate_activation_response import (
        OrganizationCertificateActivationResponse as OrganizationCertificateActivationResponse,
    )
    from .organization_certificate_deactivation_response import (
        OrganizationCertificateDeactivationResponse as OrganizationCertificateDeactivationResponse,
    )
    from .organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
    from .organization_project_certificate import (
        OrganizationProjectCertificate as OrganizationProjectCertificate,
    )
    from .organization_project_certificate import (
        OrganizationProjectCertificateCertificateDetails as OrganizationProjectCertificateCertificateDetails,
    )
    from .organization_project_certificate_activation_response import (
        OrganizationProjectCertificateActivationResponse as OrganizationProjectCertificateActivationResponse,
    )
    from .organization_project_certificate_deactivation_response import (
        OrganizationProjectCertificateDeactivationResponse as OrganizationProjectCertificateDeactivationResponse,
    )
    from .organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from .organization_spend_alert_deleted_resource import (
        OrganizationSpendAlertDeletedResource as OrganizationSpendAlertDeletedResource,
    )
    from .organization_spend_alert_list_resource import (
        OrganizationSpendAlertListResource as OrganizationSpendAlertListResource,
    )
    from .organization_spend_limit_deleted_resource import (
        OrganizationSpendLimitDeletedResource as OrganizationSpendLimitDeletedResource,
    )
    from .organization_spend_limit_resource import (
        OrganizationSpendLimitResource as OrganizationSpendLimitResource,
    )
    from .project import Project as Project
    from .project_api_key import ProjectApiKey as ProjectApiKey
    from .project_api_key import ProjectApiKeyOwner as ProjectApiKeyOwner
    from .project_api_key_delete_response import (
        ProjectApiKeyDeleteResponse as ProjectApiKeyDeleteResponse,
    )
    from .project_api_key_list_response import (
        ProjectApiKeyListResponse as ProjectApiKeyListResponse,
    )
    from .project_api_key_owner_service_account import (
        ProjectApiKeyOwnerServiceAccount as ProjectApiKeyOwnerServiceAccount,
    )
    from .project_api_key_owner_user import ProjectApiKeyOwnerUser as ProjectApiKeyOwnerUser
    from .project_create_request import ProjectCreateRequest as ProjectCreateRequest
    from .project_data_retention import ProjectDataRetention as ProjectDataRetention
    from .project_group import ProjectGroup as ProjectGroup
    from .project_group_deleted_resource import (
        ProjectGroupDeletedResource as ProjectGroupDeletedResource,
    )
    from .project_group_list_resource import ProjectGroupListResource as ProjectGroupListResource
    from .project_hosted_tool_permissions import (
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from .project_hosted_tool_permissions_update_request import (
        ProjectHostedToolPermissionsUpdateRequest as ProjectHostedToolPermissionsUpdateRequest,
    )
    from .project_list_response import ProjectListResponse as ProjectListResponse
    from .project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
    from .project_model_permissions_delete_response import (
        ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleteResponse,
    )
    from .project_model_permissions_update_request import (
        ProjectModelPermissionsUpdateRequest as ProjectModelPermissionsUpdateRequest,
    )
    from .project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .project_rate_limit_list_response import (
        ProjectRateLimitListResponse as ProjectRateLimitListResponse,
    )
    from .project_rate_limit_update_request import (
        ProjectRateLimitUpdateRequest as ProjectRateLimitUpdateRequest,
    )
    from .project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .project_service_account_api_key import (
        ProjectServiceAccountApiKey as ProjectServiceAccountApiKey,
    )
    from .project_service_account_create_request import (
        ProjectServiceAccountCreateRequest as ProjectServiceAccountCreateRequest,
    )
    from .project_service_account_create_response import (
        ProjectServiceAccountCreateResponse as ProjectServiceAccountCreateResponse,
    )
    from .project_service_account_delete_response import (
        ProjectServiceAccountDeleteResponse as ProjectServiceAccountDeleteResponse,
    )
    from .project_service_account_list_response import (
        ProjectServiceAccountListResponse as ProjectServiceAccountListResponse,
    )
    from .project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from .project_spend_alert_deleted_resource import (
        ProjectSpendAlertDeletedResource as ProjectSpendAlertDeletedResource,
    )
    from .project_spend_alert_list_resource import (
        ProjectSpendAlertListResource as ProjectSpendAlertListResource,
    )
    from .project_spend_limit_deleted_resource import (
        ProjectSpendLimitDeletedResource as ProjectSpendLimitDeletedResource,
    )
    from .project_spend_limit_resource import ProjectSpendLimitResource as ProjectSpendLimitResource
    from .project_update_request import ProjectUpdateRequest as ProjectUpdateRequest
    from .project_user import ProjectUser as ProjectUser
    from .project_user_create_request import ProjectUserCreateRequest as ProjectUserCreateRequest
    from .project_user_delete_response import ProjectUserDeleteResponse as ProjectUserDeleteResponse
    from .project_user_list_response import ProjectUserListResponse as ProjectUserListResponse
    from .project_user_update_request import ProjectUserUpdateRequest as ProjectUserUpdateRequest
    from .public_assign_organization_group_role_body import (
        PublicAssignOrganizationGroupRoleBody as PublicAssignOrganizationGroupRoleBody,
    )
    from .public_create_organization_role_body import (
        PublicCreateOrganizationRoleBody as PublicCreateOrganizationRoleBody,
    )
    from .public_project_residency import PublicProjectResidency as PublicProjectResidency
    from .public_role_list_resource import PublicRoleListResource as PublicRoleListResource
    from .public_update_organization_role_body import (
        PublicUpdateOrganizationRoleBody as PublicUpdateOrganizationRoleBody,
    )
    from .role import Role as Role
    from .role_deleted_resource import RoleDeletedResource as RoleDeletedResource
    from .role_list_resource import RoleListResource as RoleListResource
    from .service_account_api_key_body import ServiceAccountApiKeyBody as ServiceAccountApiKeyBody
    from .spend_alert_notification_channel import (
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )
    from .spend_limit_currency import SpendLimitCurrency as SpendLimitCurrency
    from .spend_limit_enforcement import SpendLimitEnforcement as SpendLimitEnforcement
    from .spend_limit_enforcement_status import (
        SpendLimitEnforcementStatus as SpendLimitEnforcementStatus,
    )
    from .spend_limit_interval import SpendLimitInterval as SpendLimitInterval
    from .toggle_certificates_request import ToggleCertificatesRequest as ToggleCertificatesRequest
    from .update_group_body import UpdateGroupBody as UpdateGroupBody
    from .update_organization_data_retention_body import (
        UpdateOrganizationDataRetentionBody as UpdateOrganizationDataRetentionBody,
    )
    from .update_organization_spend_limit_body import (
        UpdateOrganizationSpendLimitBody as UpdateOrganizationSpendLimitBody,
    )
    from .update_project_data_retention_body import (
        UpdateProjectDataRetentionBody as UpdateProjectDataRetentionBody,
    )
    from .update_project_service_account_body import (
        UpdateProjectServiceAccountBody as UpdateProjectServiceAccountBody,
    )
    from .update_project_spend_limit_body import (
        UpdateProjectSpendLimitBody as UpdateProjectSpendLimitBody,
    )
    from .upload_certificate_request import UploadCertificateRequest as UploadCertificateRequest
    from .usage_audio_speeches_result import UsageAudioSpeechesResult as UsageAudioSpeechesResult
    from .usage_audio_transcriptions_result import (
        UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult,
    )
    from .usage_code_interpreter_sessions_result import (
        UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult,
    )
    from .usage_completions_result import UsageCompletionsResult as UsageCompletionsResult
    from .usage_embeddings_result import UsageEmbeddingsResult as UsageEmbeddingsResult
    from .usage_file_search_calls_result import (
        UsageFileSearchCallsResult as UsageFileSearchCallsResult,
    )
    from .usage_images_result import UsageImagesResult as UsageImagesResult
    from .usage_moderations_result import UsageModerationsResult as UsageModerationsResult
    from .usage_response import UsageResponse as UsageResponse
    from .usage_time_bucket import UsageTimeBucket as UsageTimeBucket
    from .usage_time_bucket import UsageTimeBucketResultsItem as UsageTimeBucketResultsItem
    from .usage_vector_stores_result import UsageVectorStoresResult as UsageVectorStoresResult
    from .usage_web_search_calls_result import (
        UsageWebSearchCallsResult as UsageWebSearchCallsResult,
    )
    from .user import User as User
    from .user import UserProjects as UserProjects
    from .user import UserProjectsDataItem as UserProjectsDataItem
    from .user import UserUser as UserUser
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .user_list_resource import UserListResource as UserListResource
    from .user_list_response import UserListResponse as UserListResponse
    from .user_role_assignment import UserRoleAssignment as UserRoleAssignment
    from .user_role_update_request import UserRoleUpdateRequest as UserRoleUpdateRequest

    APIKeyCreateResponse: TypeAlias = ServiceAccountApiKeyBody
    APIKeyDeleteResponse: TypeAlias = ProjectApiKeyDeleteResponse
    AdminAPIKey: TypeAlias = AdminApiKey
    AdminAPIKeyCreateResponse: TypeAlias = AdminApiKeyCreateResponse
    AdminAPIKeyDeleteResponse: TypeAlias = AdminApiKeysDeleteResponse
    AuditLogListResponse: TypeAlias = AuditLog
    CertificateDeleteResponse: TypeAlias = DeleteCertificateResponse
    GroupUpdateResponse: TypeAlias = GroupResourceWithSuccess
    OrganizationGroupUser: TypeAlias = GroupUser
    OrganizationSpendAlertDeleted: TypeAlias = OrganizationSpendAlertDeletedResource
    OrganizationSpendLimit: TypeAlias = OrganizationSpendLimitResource
    OrganizationSpendLimitDeleted: TypeAlias = OrganizationSpendLimitDeletedResource
    OrganizationUser: TypeAlias = User
    ProjectAPIKey: TypeAlias = ProjectApiKey
    ProjectModelPermissionsDeleted: TypeAlias = ProjectModelPermissionsDeleteResponse
    ProjectResidency: TypeAlias = PublicProjectResidency
    ProjectSpendAlertDeleted: TypeAlias = ProjectSpendAlertDeletedResource
    ProjectSpendLimit: TypeAlias = ProjectSpendLimitResource
    ProjectSpendLimitDeleted: TypeAlias = ProjectSpendLimitDeletedResource
    RoleListResponse: TypeAlias = AssignedRoleDetails
    RoleRetrieveResponse: TypeAlias = AssignedRoleDetails
    ServiceAccountCreateResponse: TypeAlias = ProjectServiceAccountCreateResponse
    ServiceAccountDeleteResponse: TypeAlias = ProjectServiceAccountDeleteResponse
    UsageAudioSpeechesResponse: TypeAlias = UsageResponse
    UsageAudioTranscriptionsResponse: TypeAlias = UsageResponse
    UsageCodeInterpreterSessionsResponse: TypeAlias = UsageResponse
    UsageCompletionsResponse: TypeAlias = UsageResponse
    UsageCostsResponse: TypeAlias = UsageResponse
    UsageEmbeddingsResponse: TypeAlias = UsageResponse
    UsageFileSearchCallsResponse: TypeAlias = UsageResponse
    UsageImagesResponse: TypeAlias = UsageResponse
    UsageModerationsResponse: TypeAlias = UsageResponse
    UsageVectorStoresResponse: TypeAlias = UsageResponse
    UsageWebSearchCallsResponse: TypeAlias = UsageResponse
    UserCreateResponse: TypeAlias = GroupUserAssignment
    UserRetrieveResponse: TypeAlias = GroupMemberUser
else:
    _MODULES = {
        ".admin_api_key": "AdminApiKey AdminApiKeyOwner",
        ".admin_api_key_create_response": "AdminApiKeyCreateResponse AdminApiKeyCreateResponseOwner",
        ".admin_api_keys_create_request": "AdminApiKeysCreateRequest",
        ".admin_api_keys_delete_response": "AdminApiKeysDeleteResponse",
        ".api_key_list": "ApiKeyList",
        ".assigned_role_details": "AssignedRoleDetails AssignedRoleDetailsAssignmentSourcesItem",
        ".audit_log": (
            "AuditLog AuditLogApiKeyCreated AuditLogApiKeyCreatedData AuditLogApiKeyDeleted "
            "AuditLogApiKeyUpdated AuditLogApiKeyUpdatedChangesRequested "
            "AuditLogCertificateCreated AuditLogCertificateDeleted AuditLogCertificateUpdated "
            "AuditLogCertificatesActivated AuditLogCertificatesActivatedCertificatesItem "
            "AuditLogCertificatesDeactivated AuditLogCertificatesDeactivatedCertificatesItem "
            "AuditLogCheckpointPermissionCreated AuditLogCheckpointPermissionCreatedData "
            "AuditLogCheckpointPermissionDeleted AuditLogExternalKeyRegistered "
            "AuditLogExternalKeyRemoved AuditLogGroupCreated AuditLogGroupCreatedData "
            "AuditLogGroupDeleted AuditLogGroupUpdated AuditLogGroupUpdatedChangesRequested "
            "AuditLogInviteAccepted AuditLogInviteDeleted AuditLogInviteSent "
            "AuditLogInviteSentData AuditLogIpAllowlistConfigActivated "
            "AuditLogIpAllowlistConfigActivatedConfigsItem "
            "AuditLogIpAllowlistConfigDeactivated "
            "AuditLogIpAllowlistConfigDeactivatedConfigsItem AuditLogIpAllowlistCreated "
            "AuditLogIpAllowlistDeleted AuditLogIpAllowlistUpdated AuditLogLoginFailed "
            "AuditLogLogoutFailed AuditLogOrganizationUpdated "
            "AuditLogOrganizationUpdatedChangesRequested AuditLogProject "
            "AuditLogProjectArchived AuditLogProjectCreated AuditLogProjectCreatedData "
            "AuditLogProjectDeleted AuditLogProjectUpdated "
            "AuditLogProjectUpdatedChangesRequested AuditLogRateLimitDeleted "
            "AuditLogRateLimitUpdated AuditLogRateLimitUpdatedChangesRequested "
            "AuditLogRoleAssignmentCreated AuditLogRoleAssignmentDeleted "
            "AuditLogRoleBoundToResource AuditLogRoleCreated AuditLogRoleDeleted "
            "AuditLogRoleUnboundFromResource AuditLogRoleUpdated "
            "AuditLogRoleUpdatedChangesRequested AuditLogScimDisabled AuditLogScimEnabled "
            "AuditLogServiceAccountCreated AuditLogServiceAccountCreatedData "
            "AuditLogServiceAccountDeleted AuditLogServiceAccountUpdated "
            "AuditLogServiceAccountUpdatedChangesRequested AuditLogUserAdded "
            "AuditLogUserAddedData AuditLogUserDeleted AuditLogUserUpdated "
            "AuditLogUserUpdatedChangesRequested AuditLogWorkloadIdentityProviderCreated "
            "AuditLogWorkloadIdentityProviderDeleted "
            "AuditLogWorkloadIdentityProviderMappingCreated "
            "AuditLogWorkloadIdentityProviderMappingDeleted "
            "AuditLogWorkloadIdentityProviderMappingUpdated "
            "AuditLogWorkloadIdentityProviderUpdated "
        ),
        ".audit_log_actor": "AuditLogActor",
        ".audit_log_actor_api_key": "AuditLogActorApiKey",
        ".audit_log_actor_service_account": "AuditLogActorServiceAccount",
        ".audit_log_actor_session": "AuditLogActorSession",
        ".audit_log_actor_user": "AuditLogActorUser",
        ".audit_log_event_type": "AuditLogEventType",
        ".certificate": "Certificate CertificateCertificateDetails",
        ".costs_result": "CostsResult CostsResultAmount",
        ".create_group_body": "CreateGroupBody",
        ".create_group_user_body": "CreateGroupUserBody",
        ".create_project_service_account_api_key_body": "CreateProjectServiceAccountApiKeyBody",
        ".create_spend_alert_body": "CreateSpendAlertBody",
        ".delete_certificate_response": "DeleteCertificateResponse",
        ".deleted_role_assignment_resource": "DeletedRoleAssignmentResource",
        ".group": "Group",
        ".group_deleted_resource": "GroupDeletedResource",
        ".group_list_resource": "GroupListResource",
        ".group_member_user": "GroupMemberUser",
        ".group_resource_with_success": "GroupResourceWithSuccess",
        ".group_response": "GroupResponse",
        ".group_role_assignment": "GroupRoleAssignment",
        ".group_user": "GroupUser",
        ".group_user_assignment": "GroupUserAssignment",
        ".group_user_deleted_resource": "GroupUserDeletedResource",
        ".hosted_tool_permission": "HostedToolPermission",
        ".hosted_tool_permission_update": "HostedToolPermissionUpdate",
        ".invite": "Invite InviteProjectsItem",
        ".invite_delete_response": "InviteDeleteResponse",
        ".invite_list_response": "InviteListResponse",
        ".invite_project_group_body": "InviteProjectGroupBody",
        ".invite_request": "InviteRequest InviteRequestProjectsItem",
        ".list_audit_logs_effective_at": "ListAuditLogsEffectiveAt",
        ".list_audit_logs_response": "ListAuditLogsResponse",
        ".list_certificates_response": "ListCertificatesResponse",
        ".list_project_certificates_response": "ListProjectCertificatesResponse",
        ".modify_certificate_request": "ModifyCertificateRequest",
        ".organization_certificate": "OrganizationCertificate OrganizationCertificateCertificateDetails",
        ".organization_certificate_activation_response": "OrganizationCertificateActivationResponse",
        ".organization_certificate_deactivation_response": "OrganizationCertificateDeactivationResponse",
        ".organization_data_retention": "OrganizationDataRetention",
        ".organization_project_certificate": "OrganizationProjectCertificate OrganizationProjectCertificateCertificateDetails",
        ".organization_project_certificate_activation_response": "OrganizationProjectCertificateActivationResponse",
        ".organization_project_certificate_deactivation_response": "OrganizationProjectCertificateDeactivationResponse",
        ".organization_spend_alert": "OrganizationSpendAlert",
        ".organization_spend_alert_deleted_resource": "OrganizationSpendAlertDeletedResource",
        ".organization_spend_alert_list_resource": "OrganizationSpendAlertListResource",
        ".organization_spend_limit_deleted_resource": "OrganizationSpendLimitDeletedResource",
        ".organization_spend_limit_resource": "OrganizationSpendLimitResource",
        ".project": "Project",
        ".project_api_key": "ProjectApiKey ProjectApiKeyOwner",
        ".project_api_key_delete_response": "ProjectApiKeyDeleteResponse",
        ".project_api_key_list_response": "ProjectApiKeyListResponse",
        ".project_api_key_owner_service_account": "ProjectApiKeyOwnerServiceAccount",
        ".project_api_key_owner_user": "ProjectApiKeyOwnerUser",
        ".project_create_request": "ProjectCreateRequest",
        ".project_data_retention": "ProjectDataRetention",
        ".project_group": "ProjectGroup",
        ".project_group_deleted_resource": "ProjectGroupDeletedResource",
        ".project_group_list_resource": "ProjectGroupListResource",
        ".project_hosted_tool_permissions": "ProjectHostedToolPermissions",
        ".project_hosted_tool_permissions_update_request": "ProjectHostedToolPermissionsUpdateRequest",
        ".project_list_response": "ProjectListResponse",
        ".project_model_permissions": "ProjectModelPermissions",
        ".project_model_permissions_delete_response": "ProjectModelPermissionsDeleteResponse",
        ".project_model_permissions_update_request": "ProjectModelPermissionsUpdateRequest",
        ".project_rate_limit": "ProjectRateLimit",
        ".project_rate_limit_list_response": "ProjectRateLimitListResponse",
        ".project_rate_limit_update_request": "ProjectRateLimitUpdateRequest",
        ".project_service_account": "ProjectServiceAccount",
        ".project_service_account_api_key": "ProjectServiceAccountApiKey",
        ".project_service_account_create_request": "ProjectServiceAccountCreateRequest",
        ".project_service_account_create_response": "ProjectServiceAccountCreateResponse",
        ".project_service_account_delete_response": "ProjectServiceAccountDeleteResponse",
        ".project_service_account_list_response": "ProjectServiceAccountListResponse",
        ".project_spend_alert": "ProjectSpendAlert",
        ".project_spend_alert_deleted_resource": "ProjectSpendAlertDeletedResource",
        ".project_spend_alert_list_resource": "ProjectSpendAlertListResource",
        ".project_spend_limit_deleted_resource": "ProjectSpendLimitDeletedResource",
        ".project_spend_limit_resource": "ProjectSpendLimitResource",
        ".project_update_request": "ProjectUpdateRequest",
        ".project_user": "ProjectUser",
        ".project_user_create_request": "ProjectUserCreateRequest",
        ".project_user_delete_response": "ProjectUserDeleteResponse",
        ".project_user_list_response": "ProjectUserListResponse",
        ".project_user_update_request": "ProjectUserUpdateRequest",
        ".public_assign_organization_group_role_body": "PublicAssignOrganizationGroupRoleBody",
        ".public_create_organization_role_body": "PublicCreateOrganizationRoleBody",
        ".public_project_residency": "PublicProjectResidency",
        ".public_role_list_resource": "PublicRoleListResource",
        ".public_update_organization_role_body": "PublicUpdateOrganizationRoleBody",
        ".role": "Role",
        ".role_deleted_resource": "RoleDeletedResource",
        ".role_list_resource": "RoleListResource",
        ".service_account_api_key_body": "ServiceAccountApiKeyBody",
        ".spend_alert_notification_channel": "SpendAlertNotificationChannel",
        ".spend_limit_currency": "SpendLimitCurrency",
        ".spend_limit_enforcement": "SpendLimitEnforcement",
        ".spend_limit_enforcement_status": "SpendLimitEnforcementStatus",
        ".spend_limit_interval": "SpendLimitInterval",
        ".toggle_certificates_request": "ToggleCertificatesRequest",
        ".update_group_body": "UpdateGroupBody",
        ".update_organization_data_retention_body": "UpdateOrganizationDataRetentionBody",
        ".update_organization_spend_limit_body": "UpdateOrganizationSpendLimitBody",
        ".update_project_data_retention_body": "UpdateProjectDataRetentionBody",
        ".update_project_service_account_body": "UpdateProjectServiceAccountBody",
        ".update_project_spend_limit_body": "UpdateProjectSpendLimitBody",
        ".upload_certificate_request": "UploadCertificateRequest",
        ".usage_audio_speeches_result": "UsageAudioSpeechesResult",
        ".usage_audio_transcriptions_result": "UsageAudioTranscriptionsResult",
        ".usage_code_interpreter_sessions_result": "UsageCodeInterpreterSessionsResult",
        ".usage_completions_result": "UsageCompletionsResult",
        ".usage_embeddings_result": "UsageEmbeddingsResult",
        ".usage_file_search_calls_result": "UsageFileSearchCallsResult",
        ".usage_images_result": "UsageImagesResult",
        ".usage_moderations_result": "UsageModerationsResult",
        ".usage_response": "UsageResponse",
        ".usage_time_bucket": "UsageTimeBucket UsageTimeBucketResultsItem",
        ".usage_vector_stores_result": "UsageVectorStoresResult",
        ".usage_web_search_calls_result": "UsageWebSearchCallsResult",
        ".user": "User UserProjects UserProjectsDataItem UserUser",
        ".user_delete_response": "UserDeleteResponse",
        ".user_list_resource": "UserListResource",
        ".user_list_response": "UserListResponse",
        ".user_role_assignment": "UserRoleAssignment",
        ".user_role_update_request": "UserRoleUpdateRequest",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "APIKeyCreateResponse": "ServiceAccountApiKeyBody",
        "APIKeyDeleteResponse": "ProjectApiKeyDeleteResponse",
        "AdminAPIKey": "AdminApiKey",
        "AdminAPIKeyCreateResponse": "AdminApiKeyCreateResponse",
        "AdminAPIKeyDeleteResponse": "AdminApiKeysDeleteResponse",
        "AuditLogListResponse": "AuditLog",
        "CertificateDeleteResponse": "DeleteCertificateResponse",
        "GroupUpdateResponse": "GroupResourceWithSuccess",
        "OrganizationGroupUser": "GroupUser",
        "OrganizationSpendAlertDeleted": "OrganizationSpendAlertDeletedResource",
        "OrganizationSpendLimit": "OrganizationSpendLimitResource",
        "OrganizationSpendLimitDeleted": "OrganizationSpendLimitDeletedResource",
        "OrganizationUser": "User",
        "ProjectAPIKey": "ProjectApiKey",
        "ProjectModelPermissionsDeleted": "ProjectModelPermissionsDeleteResponse",
        "ProjectResidency": "PublicProjectResidency",
        "ProjectSpendAlertDeleted": "ProjectSpendAlertDeletedResource",
        "ProjectSpendLimit": "ProjectSpendLimitResource",
        "ProjectSpendLimitDeleted": "ProjectSpendLimitDeletedResource",
        "RoleListResponse": "AssignedRoleDetails",
        "RoleRetrieveResponse": "AssignedRoleDetails",
        "ServiceAccountCreateResponse": "ProjectServiceAccountCreateResponse",
        "ServiceAccountDeleteResponse": "ProjectServiceAccountDeleteResponse",
        "UsageAudioSpeechesResponse": "UsageResponse",
        "UsageAudioTranscriptionsResponse": "UsageResponse",
        "UsageCodeInterpreterSessionsResponse": "UsageResponse",
        "UsageCompletionsResponse": "UsageResponse",
        "UsageCostsResponse": "UsageResponse",
        "UsageEmbeddingsResponse": "UsageResponse",
        "UsageFileSearchCallsResponse": "UsageResponse",
        "UsageImagesResponse": "UsageResponse",
        "UsageModerationsResponse": "UsageResponse",
        "UsageVectorStoresResponse": "UsageResponse",
        "UsageWebSearchCallsResponse": "UsageResponse",
        "UserCreateResponse": "GroupUserAssignment",
        "UserRetrieveResponse": "GroupMemberUser",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
