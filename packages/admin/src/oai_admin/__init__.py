# Generated from the slice of oai-admin. Do not edit.
# ruff: noqa: E501
"""Administration of an organization: projects, users, keys, roles, certificates, usage and costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import AdminAPIKey as AdminAPIKey
    from .components import AdminApiKey as AdminApiKey
    from .components import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from .components import AdminApiKeyCreateResponse as AdminApiKeyCreateResponse
    from .components import AdminApiKeyCreateResponseOwner as AdminApiKeyCreateResponseOwner
    from .components import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from .components import AdminApiKeyOwner as AdminApiKeyOwner
    from .components import AdminApiKeysCreateRequest as AdminApiKeysCreateRequest
    from .components import AdminApiKeysDeleteResponse as AdminApiKeysDeleteResponse
    from .components import APIKeyCreateResponse as APIKeyCreateResponse
    from .components import APIKeyDeleteResponse as APIKeyDeleteResponse
    from .components import ApiKeyList as ApiKeyList
    from .components import AssignedRoleDetails as AssignedRoleDetails
    from .components import (
        AssignedRoleDetailsAssignmentSourcesItem as AssignedRoleDetailsAssignmentSourcesItem,
    )
    from .components import AuditLog as AuditLog
    from .components import AuditLogActor as AuditLogActor
    from .components import AuditLogActorApiKey as AuditLogActorApiKey
    from .components import AuditLogActorServiceAccount as AuditLogActorServiceAccount
    from .components import AuditLogActorSession as AuditLogActorSession
    from .components import AuditLogActorUser as AuditLogActorUser
    from .components import AuditLogApiKeyCreated as AuditLogApiKeyCreated
    from .components import AuditLogApiKeyCreatedData as AuditLogApiKeyCreatedData
    from .components import AuditLogApiKeyDeleted as AuditLogApiKeyDeleted
    from .components import AuditLogApiKeyUpdated as AuditLogApiKeyUpdated
    from .components import (
        AuditLogApiKeyUpdatedChangesRequested as AuditLogApiKeyUpdatedChangesRequested,
    )
    from .components import AuditLogCertificateCreated as AuditLogCertificateCreated
    from .components import AuditLogCertificateDeleted as AuditLogCertificateDeleted
    from .components import AuditLogCertificatesActivated as AuditLogCertificatesActivated
    from .components import (
        AuditLogCertificatesActivatedCertificatesItem as AuditLogCertificatesActivatedCertificatesItem,
    )
    from .components import AuditLogCertificatesDeactivated as AuditLogCertificatesDeactivated
    from .components import (
        AuditLogCertificatesDeactivatedCertificatesItem as AuditLogCertificatesDeactivatedCertificatesItem,
    )
    from .components import AuditLogCertificateUpdated as AuditLogCertificateUpdated
    from .components import (
        AuditLogCheckpointPermissionCreated as AuditLogCheckpointPermissionCreated,
    )
    from .components import (
        AuditLogCheckpointPermissionCreatedData as AuditLogCheckpointPermissionCreatedData,
    )
    from .components import (
        AuditLogCheckpointPermissionDeleted as AuditLogCheckpointPermissionDeleted,
    )
    from .components import AuditLogEventType as AuditLogEventType
    from .components import AuditLogExternalKeyRegistered as AuditLogExternalKeyRegistered
    from .components import AuditLogExternalKeyRemoved as AuditLogExternalKeyRemoved
    from .components import AuditLogGroupCreated as AuditLogGroupCreated
    from .components import AuditLogGroupCreatedData as AuditLogGroupCreatedData
    from .components import AuditLogGroupDeleted as AuditLogGroupDeleted
    from .components import AuditLogGroupUpdated as AuditLogGroupUpdated
    from .components import (
        AuditLogGroupUpdatedChangesRequested as AuditLogGroupUpdatedChangesRequested,
    )
    from .components import AuditLogInviteAccepted as AuditLogInviteAccepted
    from .components import AuditLogInviteDeleted as AuditLogInviteDeleted
    from .components import AuditLogInviteSent as AuditLogInviteSent
    from .components import AuditLogInviteSentData as AuditLogInviteSentData
    from .components import AuditLogIpAllowlistConfigActivated as AuditLogIpAllowlistConfigActivated
    from .components import (
        AuditLogIpAllowlistConfigActivatedConfigsItem as AuditLogIpAllowlistConfigActivatedConfigsItem,
    )
    from .components import (
        AuditLogIpAllowlistConfigDeactivated as AuditLogIpAllowlistConfigDeactivated,
    )
    from .components import (
        AuditLogIpAllowlistConfigDeactivatedConfigsItem as AuditLogIpAllowlistConfigDeactivatedConfigsItem,
    )
    from .components import AuditLogIpAllowlistCreated as AuditLogIpAllowlistCreated
    from .components import AuditLogIpAllowlistDeleted as AuditLogIpAllowlistDeleted
    from .components import AuditLogIpAllowlistUpdated as AuditLogIpAllowlistUpdated
    from .components import AuditLogListResponse as AuditLogListResponse
    from .components import AuditLogLoginFailed as AuditLogLoginFailed
    from .components import AuditLogLogoutFailed as AuditLogLogoutFailed
    from .components import AuditLogOrganizationUpdated as AuditLogOrganizationUpdated
    from .components import (
        AuditLogOrganizationUpdatedChangesRequested as AuditLogOrganizationUpdatedChangesRequested,
    )
    from .components import AuditLogProject as AuditLogProject
    from .components import AuditLogProjectArchived as AuditLogProjectArchived
    from .components import AuditLogProjectCreated as AuditLogProjectCreated
    from .components import AuditLogProjectCreatedData as AuditLogProjectCreatedData
    from .components import AuditLogProjectDeleted as AuditLogProjectDeleted
    from .components import AuditLogProjectUpdated as AuditLogProjectUpdated
    from .components import (
        AuditLogProjectUpdatedChangesRequested as AuditLogProjectUpdatedChangesRequested,
    )
    from .components import AuditLogRateLimitDeleted as AuditLogRateLimitDeleted
    from .components import AuditLogRateLimitUpdated as AuditLogRateLimitUpdated
    from .components import (
        AuditLogRateLimitUpdatedChangesRequested as AuditLogRateLimitUpdatedChangesRequested,
    )
    from .components import AuditLogRoleAssignmentCreated as AuditLogRoleAssignmentCreated
    from .components import AuditLogRoleAssignmentDeleted as AuditLogRoleAssignmentDeleted
    from .components import AuditLogRoleBoundToResource as AuditLogRoleBoundToResource
    from .components import AuditLogRoleCreated as AuditLogRoleCreated
    from .components import AuditLogRoleDeleted as AuditLogRoleDeleted
    from .components import AuditLogRoleUnboundFromResource as AuditLogRoleUnboundFromResource
    from .components import AuditLogRoleUpdated as AuditLogRoleUpdated
    from .components import (
        AuditLogRoleUpdatedChangesRequested as AuditLogRoleUpdatedChangesRequested,
    )
    from .components import AuditLogScimDisabled as AuditLogScimDisabled
    from .components import AuditLogScimEnabled as AuditLogScimEnabled
    from .components import AuditLogServiceAccountCreated as AuditLogServiceAccountCreated
    from .components import AuditLogServiceAccountCreatedData as AuditLogServiceAccountCreatedData
    from .components import AuditLogServiceAccountDeleted as AuditLogServiceAccountDeleted
    from .components import AuditLogServiceAccountUpdated as AuditLogServiceAccountUpdated
    from .components import (
        AuditLogServiceAccountUpdatedChangesRequested as AuditLogServiceAccountUpdatedChangesRequested,
    )
    from .components import AuditLogUserAdded as AuditLogUserAdded
    from .components import AuditLogUserAddedData as AuditLogUserAddedData
    from .components import AuditLogUserDeleted as AuditLogUserDeleted
    from .components import AuditLogUserUpdated as AuditLogUserUpdated
    from .components import (
        AuditLogUserUpdatedChangesRequested as AuditLogUserUpdatedChangesRequested,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderCreated as AuditLogWorkloadIdentityProviderCreated,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderDeleted as AuditLogWorkloadIdentityProviderDeleted,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderMappingCreated as AuditLogWorkloadIdentityProviderMappingCreated,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderMappingDeleted as AuditLogWorkloadIdentityProviderMappingDeleted,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderMappingUpdated as AuditLogWorkloadIdentityProviderMappingUpdated,
    )
    from .components import (
        AuditLogWorkloadIdentityProviderUpdated as AuditLogWorkloadIdentityProviderUpdated,
    )
    from .components import Certificate as Certificate
    from .components import CertificateCertificateDetails as CertificateCertificateDetails
    from .components import CertificateDeleteResponse as CertificateDeleteResponse
    from .components import CostsResult as CostsResult
    from .components import CostsResultAmount as CostsResultAmount
    from .components import CreateGroupBody as CreateGroupBody
    from .components import CreateGroupUserBody as CreateGroupUserBody
    from .components import (
        CreateProjectServiceAccountApiKeyBody as CreateProjectServiceAccountApiKeyBody,
    )
    from .components import CreateSpendAlertBody as CreateSpendAlertBody
    from .components import DeleteCertificateResponse as DeleteCertificateResponse
    from .components import DeletedRoleAssignmentResource as DeletedRoleAssignmentResource
    from .components import Group as Group
    from .components import GroupDeletedResource as GroupDeletedResource
    from .components import GroupListResource as GroupListResource
    from .components import GroupMemberUser as GroupMemberUser
    from .components import GroupResourceWithSuccess as GroupResourceWithSuccess
    from .components import GroupResponse as GroupResponse
    from .components import GroupRoleAssignment as GroupRoleAssignment
    from .components import GroupUpdateResponse as GroupUpdateResponse
    from .components import GroupUser as GroupUser
    from .components import GroupUserAssignment as GroupUserAssignment
    from .components import GroupUserDeletedResource as GroupUserDeletedResource
    from .components import HostedToolPermission as HostedToolPermission
    from .components import HostedToolPermissionUpdate as HostedToolPermissionUpdate
    from .components import Invite as Invite
    from .components import InviteDeleteResponse as InviteDeleteResponse
    from .components import InviteListResponse as InviteListResponse
    from .components import InviteProjectGroupBody as InviteProjectGroupBody
    from .components import InviteProjectsItem as InviteProjectsItem
    from .components import InviteRequest as InviteRequest
    from .components import InviteRequestProjectsItem as InviteRequestProjectsItem
    from .components import ListAuditLogsEffectiveAt as ListAuditLogsEffectiveAt
    from .components import ListAuditLogsResponse as ListAuditLogsResponse
    from .components import ListCertificatesResponse as ListCertificatesResponse
    from .components import ListProjectCertificatesResponse as ListProjectCertificatesResponse
    from .components import ModifyCertificateRequest as ModifyCertificateRequest
    from .components import OrganizationCertificate as OrganizationCertificate
    from .components import (
        OrganizationCertificateActivationResponse as OrganizationCertificateActivationResponse,
    )
    from .components import (
        OrganizationCertificateCertificateDetails as OrganizationCertificateCertificateDetails,
    )
    from .components import (
        OrganizationCertificateDeactivationResponse as OrganizationCertificateDeactivationResponse,
    )
    from .components import OrganizationDataRetention as OrganizationDataRetention
    from .components import OrganizationGroupUser as OrganizationGroupUser
    from .components import OrganizationProjectCertificate as OrganizationProjectCertificate
    from .components import (
        OrganizationProjectCertificateActivationResponse as OrganizationProjectCertificateActivationResponse,
    )
    from .components import (
        OrganizationProjectCertificateCertificateDetails as OrganizationProjectCertificateCertificateDetails,
    )
    from .components import (
        OrganizationProjectCertificateDeactivationResponse as OrganizationProjectCertificateDeactivationResponse,
    )
    from .components import OrganizationSpendAlert as OrganizationSpendAlert
    from .components import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
    from .components import (
        OrganizationSpendAlertDeletedResource as OrganizationSpendAlertDeletedResource,
    )
    from .components import OrganizationSpendAlertListResource as OrganizationSpendAlertListResource
    from .components import OrganizationSpendLimit as OrganizationSpendLimit
    from .components import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
    from .components import (
        OrganizationSpendLimitDeletedResource as OrganizationSpendLimitDeletedResource,
    )
    from .components import OrganizationSpendLimitResource as OrganizationSpendLimitResource
    from .components import OrganizationUser as OrganizationUser
    from .components import Project as Project
    from .components import ProjectAPIKey as ProjectAPIKey
    from .components import ProjectApiKey as ProjectApiKey
    from .components import ProjectApiKeyDeleteResponse as ProjectApiKeyDeleteResponse
    from .components import ProjectApiKeyListResponse as ProjectApiKeyListResponse
    from .components import ProjectApiKeyOwner as ProjectApiKeyOwner
    from .components import ProjectApiKeyOwnerServiceAccount as ProjectApiKeyOwnerServiceAccount
    from .components import ProjectApiKeyOwnerUser as ProjectApiKeyOwnerUser
    from .components import ProjectCreateRequest as ProjectCreateRequest
    from .components import ProjectDataRetention as ProjectDataRetention
    from .components import ProjectGroup as ProjectGroup
    from .components import ProjectGroupDeletedResource as ProjectGroupDeletedResource
    from .components import ProjectGroupListResource as ProjectGroupListResource
    from .components import ProjectHostedToolPermissions as ProjectHostedToolPermissions
    from .components import (
        ProjectHostedToolPermissionsUpdateRequest as ProjectHostedToolPermissionsUpdateRequest,
    )
    from .components import ProjectListResponse as ProjectListResponse
    from .components import ProjectModelPermissions as ProjectModelPermissions
    from .components import ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted
    from .components import (
        ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleteResponse,
    )
    from .components import (
        ProjectModelPermissionsUpdateRequest as ProjectModelPermissionsUpdateRequest,
    )
    from .components import ProjectRateLimit as ProjectRateLimit
    from .components import ProjectRateLimitListResponse as ProjectRateLimitListResponse
    from .components import ProjectRateLimitUpdateRequest as ProjectRateLimitUpdateRequest
    from .components import ProjectServiceAccount as ProjectServiceAccount
    from .components import ProjectServiceAccountApiKey as ProjectServiceAccountApiKey
    from .components import ProjectServiceAccountCreateRequest as ProjectServiceAccountCreateRequest
    from .components import (
        ProjectServiceAccountCreateResponse as ProjectServiceAccountCreateResponse,
    )
    from .components import (
        ProjectServiceAccountDeleteResponse as ProjectServiceAccountDeleteResponse,
    )
    from .components import ProjectServiceAccountListResponse as ProjectServiceAccountListResponse
    from .components import ProjectSpendAlert as ProjectSpendAlert
    from .components import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from .components import ProjectSpendAlertDeletedResource as ProjectSpendAlertDeletedResource
    from .components import ProjectSpendAlertListResource as ProjectSpendAlertListResource
    from .components import ProjectSpendLimit as ProjectSpendLimit
    from .components import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from .components import ProjectSpendLimitDeletedResource as ProjectSpendLimitDeletedResource
    from .components import ProjectSpendLimitResource as ProjectSpendLimitResource
    from .components import ProjectUpdateRequest as ProjectUpdateRequest
    from .components import ProjectUser as ProjectUser
    from .components import ProjectUserCreateRequest as ProjectUserCreateRequest
    from .components import ProjectUserDeleteResponse as ProjectUserDeleteResponse
    from .components import ProjectUserListResponse as ProjectUserListResponse
    from .components import ProjectUserUpdateRequest as ProjectUserUpdateRequest
    from .components import (
        PublicAssignOrganizationGroupRoleBody as PublicAssignOrganizationGroupRoleBody,
    )
    from .components import PublicCreateOrganizationRoleBody as PublicCreateOrganizationRoleBody
    from .components import PublicProjectResidency as PublicProjectResidency
    from .components import PublicRoleListResource as PublicRoleListResource
    from .components import PublicUpdateOrganizationRoleBody as PublicUpdateOrganizationRoleBody
    from .components import Role as Role
    from .components import RoleDeletedResource as RoleDeletedResource
    from .components import RoleListResource as RoleListResource
    from .components import RoleListResponse as RoleListResponse
    from .components import RoleRetrieveResponse as RoleRetrieveResponse
    from .components import ServiceAccountApiKeyBody as ServiceAccountApiKeyBody
    from .components import ServiceAccountCreateResponse as ServiceAccountCreateResponse
    from .components import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
    from .components import SpendAlertNotificationChannel as SpendAlertNotificationChannel
    from .components import SpendLimitCurrency as SpendLimitCurrency
    from .components import SpendLimitEnforcement as SpendLimitEnforcement
    from .components import SpendLimitEnforcementStatus as SpendLimitEnforcementStatus
    from .components import SpendLimitInterval as SpendLimitInterval
    from .components import ToggleCertificatesRequest as ToggleCertificatesRequest
    from .components import UpdateGroupBody as UpdateGroupBody
    from .components import (
        UpdateOrganizationDataRetentionBody as UpdateOrganizationDataRetentionBody,
    )
    from .components import UpdateOrganizationSpendLimitBody as UpdateOrganizationSpendLimitBody
    from .components import UpdateProjectDataRetentionBody as UpdateProjectDataRetentionBody
    from .components import UpdateProjectServiceAccountBody as UpdateProjectServiceAccountBody
    from .components import UpdateProjectSpendLimitBody as UpdateProjectSpendLimitBody
    from .components import UploadCertificateRequest as UploadCertificateRequest
    from .components import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
    from .components import UsageAudioSpeechesResult as UsageAudioSpeechesResult
    from .components import UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse
    from .components import UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult
    from .components import (
        UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
    )
    from .components import UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult
    from .components import UsageCompletionsResponse as UsageCompletionsResponse
    from .components import UsageCompletionsResult as UsageCompletionsResult
    from .components import UsageCostsResponse as UsageCostsResponse
    from .components import UsageEmbeddingsResponse as UsageEmbeddingsResponse
    from .components import UsageEmbeddingsResult as UsageEmbeddingsResult
    from .components import UsageFileSearchCallsResponse as UsageFileSearchCallsResponse
    from .components import UsageFileSearchCallsResult as UsageFileSearchCallsResult
    from .components import UsageImagesResponse as UsageImagesResponse
    from .components import UsageImagesResult as UsageImagesResult
    from .components import UsageModerationsResponse as UsageModerationsResponse
    from .components import UsageModerationsResult as UsageModerationsResult
    from .components import UsageResponse as UsageResponse
    from .components import UsageTimeBucket as UsageTimeBucket
    from .components import UsageTimeBucketResultsItem as UsageTimeBucketResultsItem
    from .components import UsageVectorStoresResponse as UsageVectorStoresResponse
    from .components import UsageVectorStoresResult as UsageVectorStoresResult
    from .components import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
    from .components import UsageWebSearchCallsResult as UsageWebSearchCallsResult
    from .components import User as User
    from .components import UserCreateResponse as UserCreateResponse
    from .components import UserDeleteResponse as UserDeleteResponse
    from .components import UserListResource as UserListResource
    from .components import UserListResponse as UserListResponse
    from .components import UserProjects as UserProjects
    from .components import UserProjectsDataItem as UserProjectsDataItem
    from .components import UserRetrieveResponse as UserRetrieveResponse
    from .components import UserRoleAssignment as UserRoleAssignment
    from .components import UserRoleUpdateRequest as UserRoleUpdateRequest
    from .components import UserUser as UserUser
    from .params import (
        AdminOrganizationAdminApiKeysCreateParams as AdminOrganizationAdminApiKeysCreateParams,
    )
    from .params import (
        AdminOrganizationAdminApiKeysListParams as AdminOrganizationAdminApiKeysListParams,
    )
    from .params import AdminOrganizationAuditLogsListParams as AdminOrganizationAuditLogsListParams
    from .params import (
        AdminOrganizationCertificatesActivateParams as AdminOrganizationCertificatesActivateParams,
    )
    from .params import (
        AdminOrganizationCertificatesCreateParams as AdminOrganizationCertificatesCreateParams,
    )
    from .params import (
        AdminOrganizationCertificatesDeactivateParams as AdminOrganizationCertificatesDeactivateParams,
    )
    from .params import (
        AdminOrganizationCertificatesListParams as AdminOrganizationCertificatesListParams,
    )
    from .params import (
        AdminOrganizationCertificatesRetrieveParams as AdminOrganizationCertificatesRetrieveParams,
    )
    from .params import (
        AdminOrganizationCertificatesUpdateParams as AdminOrganizationCertificatesUpdateParams,
    )
    from .params import (
        AdminOrganizationDataRetentionUpdateParams as AdminOrganizationDataRetentionUpdateParams,
    )
    from .params import AdminOrganizationGroupsCreateParams as AdminOrganizationGroupsCreateParams
    from .params import AdminOrganizationGroupsListParams as AdminOrganizationGroupsListParams
    from .params import (
        AdminOrganizationGroupsRolesCreateParams as AdminOrganizationGroupsRolesCreateParams,
    )
    from .params import (
        AdminOrganizationGroupsRolesListParams as AdminOrganizationGroupsRolesListParams,
    )
    from .params import AdminOrganizationGroupsUpdateParams as AdminOrganizationGroupsUpdateParams
    from .params import (
        AdminOrganizationGroupsUsersCreateParams as AdminOrganizationGroupsUsersCreateParams,
    )
    from .params import (
        AdminOrganizationGroupsUsersListParams as AdminOrganizationGroupsUsersListParams,
    )
    from .params import AdminOrganizationInvitesCreateParams as AdminOrganizationInvitesCreateParams
    from .params import AdminOrganizationInvitesListParams as AdminOrganizationInvitesListParams
    from .params import (
        AdminOrganizationProjectsApiKeysListParams as AdminOrganizationProjectsApiKeysListParams,
    )
    from .params import (
        AdminOrganizationProjectsCertificatesActivateParams as AdminOrganizationProjectsCertificatesActivateParams,
    )
    from .params import (
        AdminOrganizationProjectsCertificatesDeactivateParams as AdminOrganizationProjectsCertificatesDeactivateParams,
    )
    from .params import (
        AdminOrganizationProjectsCertificatesListParams as AdminOrganizationProjectsCertificatesListParams,
    )
    from .params import (
        AdminOrganizationProjectsCreateParams as AdminOrganizationProjectsCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsDataRetentionUpdateParams as AdminOrganizationProjectsDataRetentionUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsGroupsCreateParams as AdminOrganizationProjectsGroupsCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsGroupsListParams as AdminOrganizationProjectsGroupsListParams,
    )
    from .params import (
        AdminOrganizationProjectsGroupsRetrieveParams as AdminOrganizationProjectsGroupsRetrieveParams,
    )
    from .params import (
        AdminOrganizationProjectsGroupsRolesCreateParams as AdminOrganizationProjectsGroupsRolesCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsGroupsRolesListParams as AdminOrganizationProjectsGroupsRolesListParams,
    )
    from .params import (
        AdminOrganizationProjectsHostedToolPermissionsUpdateParams as AdminOrganizationProjectsHostedToolPermissionsUpdateParams,
    )
    from .params import AdminOrganizationProjectsListParams as AdminOrganizationProjectsListParams
    from .params import (
        AdminOrganizationProjectsModelPermissionsUpdateParams as AdminOrganizationProjectsModelPermissionsUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsRateLimitsListRateLimitsParams as AdminOrganizationProjectsRateLimitsListRateLimitsParams,
    )
    from .params import (
        AdminOrganizationProjectsRateLimitsUpdateRateLimitParams as AdminOrganizationProjectsRateLimitsUpdateRateLimitParams,
    )
    from .params import (
        AdminOrganizationProjectsRolesCreateParams as AdminOrganizationProjectsRolesCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsRolesListParams as AdminOrganizationProjectsRolesListParams,
    )
    from .params import (
        AdminOrganizationProjectsRolesUpdateParams as AdminOrganizationProjectsRolesUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsServiceAccountsApiKeysCreateParams as AdminOrganizationProjectsServiceAccountsApiKeysCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsServiceAccountsCreateParams as AdminOrganizationProjectsServiceAccountsCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsServiceAccountsListParams as AdminOrganizationProjectsServiceAccountsListParams,
    )
    from .params import (
        AdminOrganizationProjectsServiceAccountsUpdateParams as AdminOrganizationProjectsServiceAccountsUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsSpendAlertsCreateParams as AdminOrganizationProjectsSpendAlertsCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsSpendAlertsListParams as AdminOrganizationProjectsSpendAlertsListParams,
    )
    from .params import (
        AdminOrganizationProjectsSpendAlertsUpdateParams as AdminOrganizationProjectsSpendAlertsUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsSpendLimitUpdateParams as AdminOrganizationProjectsSpendLimitUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsUpdateParams as AdminOrganizationProjectsUpdateParams,
    )
    from .params import (
        AdminOrganizationProjectsUsersCreateParams as AdminOrganizationProjectsUsersCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsUsersListParams as AdminOrganizationProjectsUsersListParams,
    )
    from .params import (
        AdminOrganizationProjectsUsersRolesCreateParams as AdminOrganizationProjectsUsersRolesCreateParams,
    )
    from .params import (
        AdminOrganizationProjectsUsersRolesListParams as AdminOrganizationProjectsUsersRolesListParams,
    )
    from .params import (
        AdminOrganizationProjectsUsersUpdateParams as AdminOrganizationProjectsUsersUpdateParams,
    )
    from .params import AdminOrganizationRolesCreateParams as AdminOrganizationRolesCreateParams
    from .params import AdminOrganizationRolesListParams as AdminOrganizationRolesListParams
    from .params import AdminOrganizationRolesUpdateParams as AdminOrganizationRolesUpdateParams
    from .params import (
        AdminOrganizationSpendAlertsCreateParams as AdminOrganizationSpendAlertsCreateParams,
    )
    from .params import (
        AdminOrganizationSpendAlertsListParams as AdminOrganizationSpendAlertsListParams,
    )
    from .params import (
        AdminOrganizationSpendAlertsUpdateParams as AdminOrganizationSpendAlertsUpdateParams,
    )
    from .params import (
        AdminOrganizationSpendLimitUpdateParams as AdminOrganizationSpendLimitUpdateParams,
    )
    from .params import (
        AdminOrganizationUsageAudioSpeechesParams as AdminOrganizationUsageAudioSpeechesParams,
    )
    from .params import (
        AdminOrganizationUsageAudioTranscriptionsParams as AdminOrganizationUsageAudioTranscriptionsParams,
    )
    from .params import (
        AdminOrganizationUsageCodeInterpreterSessionsParams as AdminOrganizationUsageCodeInterpreterSessionsParams,
    )
    from .params import (
        AdminOrganizationUsageCompletionsParams as AdminOrganizationUsageCompletionsParams,
    )
    from .params import AdminOrganizationUsageCostsParams as AdminOrganizationUsageCostsParams
    from .params import (
        AdminOrganizationUsageEmbeddingsParams as AdminOrganizationUsageEmbeddingsParams,
    )
    from .params import (
        AdminOrganizationUsageFileSearchCallsParams as AdminOrganizationUsageFileSearchCallsParams,
    )
    from .params import AdminOrganizationUsageImagesParams as AdminOrganizationUsageImagesParams
    from .params import (
        AdminOrganizationUsageModerationsParams as AdminOrganizationUsageModerationsParams,
    )
    from .params import (
        AdminOrganizationUsageVectorStoresParams as AdminOrganizationUsageVectorStoresParams,
    )
    from .params import (
        AdminOrganizationUsageWebSearchCallsParams as AdminOrganizationUsageWebSearchCallsParams,
    )
    from .params import AdminOrganizationUsersListParams as AdminOrganizationUsersListParams
    from .params import (
        AdminOrganizationUsersRolesCreateParams as AdminOrganizationUsersRolesCreateParams,
    )
    from .params import (
        AdminOrganizationUsersRolesListParams as AdminOrganizationUsersRolesListParams,
    )
    from .params import AdminOrganizationUsersUpdateParams as AdminOrganizationUsersUpdateParams
    from .params import HostedToolPermissionUpdateDict as HostedToolPermissionUpdateDict
    from .params import InviteRequestProjectsItemDict as InviteRequestProjectsItemDict
    from .params import ListAuditLogsEffectiveAtDict as ListAuditLogsEffectiveAtDict
    from .params import SpendAlertNotificationChannelDict as SpendAlertNotificationChannelDict
    from .resources.admin import Admin as Admin
    from .resources.admin import AsyncAdmin as AsyncAdmin
    from .resources.admin_organization import AdminOrganization as AdminOrganization
    from .resources.admin_organization import AsyncAdminOrganization as AsyncAdminOrganization
    from .resources.admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeys as AdminOrganizationAdminApiKeys,
    )
    from .resources.admin_organization_admin_api_keys import (
        AsyncAdminOrganizationAdminApiKeys as AsyncAdminOrganizationAdminApiKeys,
    )
    from .resources.admin_organization_audit_logs import (
        AdminOrganizationAuditLogs as AdminOrganizationAuditLogs,
    )
    from .resources.admin_organization_audit_logs import (
        AsyncAdminOrganizationAuditLogs as AsyncAdminOrganizationAuditLogs,
    )
    from .resources.admin_organization_certificates import (
        AdminOrganizationCertificates as AdminOrganizationCertificates,
    )
    from .resources.admin_organization_certificates import (
        AsyncAdminOrganizationCertificates as AsyncAdminOrganizationCertificates,
    )
    from .resources.admin_organization_data_retention import (
        AdminOrganizationDataRetention as AdminOrganizationDataRetention,
    )
    from .resources.admin_organization_data_retention import (
        AsyncAdminOrganizationDataRetention as AsyncAdminOrganizationDataRetention,
    )
    from .resources.admin_organization_groups import (
        AdminOrganizationGroups as AdminOrganizationGroups,
    )
    from .resources.admin_organization_groups import (
        AsyncAdminOrganizationGroups as AsyncAdminOrganizationGroups,
    )
    from .resources.admin_organization_groups_roles import (
        AdminOrganizationGroupsRoles as AdminOrganizationGroupsRoles,
    )
    from .resources.admin_organization_groups_roles import (
        AsyncAdminOrganizationGroupsRoles as AsyncAdminOrganizationGroupsRoles,
    )
    from .resources.admin_organization_groups_users import (
        AdminOrganizationGroupsUsers as AdminOrganizationGroupsUsers,
    )
    from .resources.admin_organization_groups_users import (
        AsyncAdminOrganizationGroupsUsers as AsyncAdminOrganizationGroupsUsers,
    )
    from .resources.admin_organization_invites import (
        AdminOrganizationInvites as AdminOrganizationInvites,
    )
    from .resources.admin_organization_invites import (
        AsyncAdminOrganizationInvites as AsyncAdminOrganizationInvites,
    )
    from .resources.admin_organization_projects import (
        AdminOrganizationProjects as AdminOrganizationProjects,
    )
    from .resources.admin_organization_projects import (
        AsyncAdminOrganizationProjects as AsyncAdminOrganizationProjects,
    )
    from .resources.admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeys as AdminOrganizationProjectsApiKeys,
    )
    from .resources.admin_organization_projects_api_keys import (
        AsyncAdminOrganizationProjectsApiKeys as AsyncAdminOrganizationProjectsApiKeys,
    )
    from .resources.admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificates as AdminOrganizationProjectsCertificates,
    )
    from .resources.admin_organization_projects_certificates import (
        AsyncAdminOrganizationProjectsCertificates as AsyncAdminOrganizationProjectsCertificates,
    )
    from .resources.admin_organization_projects_data_retention import (
        AdminOrganizationProjectsDataRetention as AdminOrganizationProjectsDataRetention,
    )
    from .resources.admin_organization_projects_data_retention import (
        AsyncAdminOrganizationProjectsDataRetention as AsyncAdminOrganizationProjectsDataRetention,
    )
    from .resources.admin_organization_projects_groups import (
        AdminOrganizationProjectsGroups as AdminOrganizationProjectsGroups,
    )
    from .resources.admin_organization_projects_groups import (
        AsyncAdminOrganizationProjectsGroups as AsyncAdminOrganizationProjectsGroups,
    )
    from .resources.admin_organization_projects_groups_roles import (
        AdminOrganizationProjectsGroupsRoles as AdminOrganizationProjectsGroupsRoles,
    )
    from .resources.admin_organization_projects_groups_roles import (
        AsyncAdminOrganizationProjectsGroupsRoles as AsyncAdminOrganizationProjectsGroupsRoles,
    )
    from .resources.admin_organization_projects_hosted_tool_permissions import (
        AdminOrganizationProjectsHostedToolPermissions as AdminOrganizationProjectsHostedToolPermissions,
    )
    from .resources.admin_organization_projects_hosted_tool_permissions import (
        AsyncAdminOrganizationProjectsHostedToolPermissions as AsyncAdminOrganizationProjectsHostedToolPermissions,
    )
    from .resources.admin_organization_projects_model_permissions import (
        AdminOrganizationProjectsModelPermissions as AdminOrganizationProjectsModelPermissions,
    )
    from .resources.admin_organization_projects_model_permissions import (
        AsyncAdminOrganizationProjectsModelPermissions as AsyncAdminOrganizationProjectsModelPermissions,
    )
    from .resources.admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimits as AdminOrganizationProjectsRateLimits,
    )
    from .resources.admin_organization_projects_rate_limits import (
        AsyncAdminOrganizationProjectsRateLimits as AsyncAdminOrganizationProjectsRateLimits,
    )
    from .resources.admin_organization_projects_roles import (
        AdminOrganizationProjectsRoles as AdminOrganizationProjectsRoles,
    )
    from .resources.admin_organization_projects_roles import (
        AsyncAdminOrganizationProjectsRoles as AsyncAdminOrganizationProjectsRoles,
    )
    from .resources.admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccounts as AdminOrganizationProjectsServiceAccounts,
    )
    from .resources.admin_organization_projects_service_accounts import (
        AsyncAdminOrganizationProjectsServiceAccounts as AsyncAdminOrganizationProjectsServiceAccounts,
    )
    from .resources.admin_organization_projects_service_accounts_api_keys import (
        AdminOrganizationProjectsServiceAccountsApiKeys as AdminOrganizationProjectsServiceAccountsApiKeys,
    )
    from .resources.admin_organization_projects_service_accounts_api_keys import (
        AsyncAdminOrganizationProjectsServiceAccountsApiKeys as AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
    )
    from .resources.admin_organization_projects_spend_alerts import (
        AdminOrganizationProjectsSpendAlerts as AdminOrganizationProjectsSpendAlerts,
    )
    from .resources.admin_organization_projects_spend_alerts import (
        AsyncAdminOrganizationProjectsSpendAlerts as AsyncAdminOrganizationProjectsSpendAlerts,
    )
    from .resources.admin_organization_projects_spend_limit import (
        AdminOrganizationProjectsSpendLimit as AdminOrganizationProjectsSpendLimit,
    )
    from .resources.admin_organization_projects_spend_limit import (
        AsyncAdminOrganizationProjectsSpendLimit as AsyncAdminOrganizationProjectsSpendLimit,
    )
    from .resources.admin_organization_projects_users import (
        AdminOrganizationProjectsUsers as AdminOrganizationProjectsUsers,
    )
    from .resources.admin_organization_projects_users import (
        AsyncAdminOrganizationProjectsUsers as AsyncAdminOrganizationProjectsUsers,
    )
    from .resources.admin_organization_projects_users_roles import (
        AdminOrganizationProjectsUsersRoles as AdminOrganizationProjectsUsersRoles,
    )
    from .resources.admin_organization_projects_users_roles import (
        AsyncAdminOrganizationProjectsUsersRoles as AsyncAdminOrganizationProjectsUsersRoles,
    )
    from .resources.admin_organization_roles import AdminOrganizationRoles as AdminOrganizationRoles
    from .resources.admin_organization_roles import (
        AsyncAdminOrganizationRoles as AsyncAdminOrganizationRoles,
    )
    from .resources.admin_organization_spend_alerts import (
        AdminOrganizationSpendAlerts as AdminOrganizationSpendAlerts,
    )
    from .resources.admin_organization_spend_alerts import (
        AsyncAdminOrganizationSpendAlerts as AsyncAdminOrganizationSpendAlerts,
    )
    from .resources.admin_organization_spend_limit import (
        AdminOrganizationSpendLimit as AdminOrganizationSpendLimit,
    )
    from .resources.admin_organization_spend_limit import (
        AsyncAdminOrganizationSpendLimit as AsyncAdminOrganizationSpendLimit,
    )
    from .resources.admin_organization_usage import AdminOrganizationUsage as AdminOrganizationUsage
    from .resources.admin_organization_usage import (
        AsyncAdminOrganizationUsage as AsyncAdminOrganizationUsage,
    )
    from .resources.admin_organization_users import AdminOrganizationUsers as AdminOrganizationUsers
    from .resources.admin_organization_users import (
        AsyncAdminOrganizationUsers as AsyncAdminOrganizationUsers,
    )
    from .resources.admin_organization_users_roles import (
        AdminOrganizationUsersRoles as AdminOrganizationUsersRoles,
    )
    from .resources.admin_organization_users_roles import (
        AsyncAdminOrganizationUsersRoles as AsyncAdminOrganizationUsersRoles,
    )
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "APIKeyCreateResponse APIKeyDeleteResponse AdminAPIKey AdminAPIKeyCreateResponse "
            "AdminAPIKeyDeleteResponse AdminApiKey AdminApiKeyCreateResponse "
            "AdminApiKeyCreateResponseOwner AdminApiKeyOwner AdminApiKeysCreateRequest "
            "AdminApiKeysDeleteResponse ApiKeyList AssignedRoleDetails "
            "AssignedRoleDetailsAssignmentSourcesItem AuditLog AuditLogActor "
            "AuditLogActorApiKey AuditLogActorServiceAccount AuditLogActorSession "
            "AuditLogActorUser AuditLogApiKeyCreated AuditLogApiKeyCreatedData "
            "AuditLogApiKeyDeleted AuditLogApiKeyUpdated "
            "AuditLogApiKeyUpdatedChangesRequested AuditLogCertificateCreated "
            "AuditLogCertificateDeleted AuditLogCertificateUpdated "
            "AuditLogCertificatesActivated AuditLogCertificatesActivatedCertificatesItem "
            "AuditLogCertificatesDeactivated AuditLogCertificatesDeactivatedCertificatesItem "
            "AuditLogCheckpointPermissionCreated AuditLogCheckpointPermissionCreatedData "
            "AuditLogCheckpointPermissionDeleted AuditLogEventType "
            "AuditLogExternalKeyRegistered AuditLogExternalKeyRemoved AuditLogGroupCreated "
            "AuditLogGroupCreatedData AuditLogGroupDeleted AuditLogGroupUpdated "
            "AuditLogGroupUpdatedChangesRequested AuditLogInviteAccepted "
            "AuditLogInviteDeleted AuditLogInviteSent AuditLogInviteSentData "
            "AuditLogIpAllowlistConfigActivated AuditLogIpAllowlistConfigActivatedConfigsItem "
            "AuditLogIpAllowlistConfigDeactivated "
            "AuditLogIpAllowlistConfigDeactivatedConfigsItem AuditLogIpAllowlistCreated "
            "AuditLogIpAllowlistDeleted AuditLogIpAllowlistUpdated AuditLogListResponse "
            "AuditLogLoginFailed AuditLogLogoutFailed AuditLogOrganizationUpdated "
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
            "AuditLogWorkloadIdentityProviderUpdated Certificate "
            "CertificateCertificateDetails CertificateDeleteResponse CostsResult "
            "CostsResultAmount CreateGroupBody CreateGroupUserBody "
            "CreateProjectServiceAccountApiKeyBody CreateSpendAlertBody "
            "DeleteCertificateResponse DeletedRoleAssignmentResource Group "
            "GroupDeletedResource GroupListResource GroupMemberUser GroupResourceWithSuccess "
            "GroupResponse GroupRoleAssignment GroupUpdateResponse GroupUser "
            "GroupUserAssignment GroupUserDeletedResource HostedToolPermission "
            "HostedToolPermissionUpdate Invite InviteDeleteResponse InviteListResponse "
            "InviteProjectGroupBody InviteProjectsItem InviteRequest "
            "InviteRequestProjectsItem ListAuditLogsEffectiveAt ListAuditLogsResponse "
            "ListCertificatesResponse ListProjectCertificatesResponse "
            "ModifyCertificateRequest OrganizationCertificate "
            "OrganizationCertificateActivationResponse "
            "OrganizationCertificateCertificateDetails "
            "OrganizationCertificateDeactivationResponse OrganizationDataRetention "
            "OrganizationGroupUser OrganizationProjectCertificate "
            "OrganizationProjectCertificateActivationResponse "
            "OrganizationProjectCertificateCertificateDetails "
            "OrganizationProjectCertificateDeactivationResponse OrganizationSpendAlert "
            "OrganizationSpendAlertDeleted OrganizationSpendAlertDeletedResource "
            "OrganizationSpendAlertListResource OrganizationSpendLimit "
            "OrganizationSpendLimitDeleted OrganizationSpendLimitDeletedResource "
            "OrganizationSpendLimitResource OrganizationUser Project ProjectAPIKey "
            "ProjectApiKey ProjectApiKeyDeleteResponse ProjectApiKeyListResponse "
            "ProjectApiKeyOwner ProjectApiKeyOwnerServiceAccount ProjectApiKeyOwnerUser "
            "ProjectCreateRequest ProjectDataRetention ProjectGroup "
            "ProjectGroupDeletedResource ProjectGroupListResource "
            "ProjectHostedToolPermissions ProjectHostedToolPermissionsUpdateRequest "
            "ProjectListResponse ProjectModelPermissions "
            "ProjectModelPermissionsDeleteResponse ProjectModelPermissionsDeleted "
            "ProjectModelPermissionsUpdateRequest ProjectRateLimit "
            "ProjectRateLimitListResponse ProjectRateLimitUpdateRequest ProjectServiceAccount "
            "ProjectServiceAccountApiKey ProjectServiceAccountCreateRequest "
            "ProjectServiceAccountCreateResponse ProjectServiceAccountDeleteResponse "
            "ProjectServiceAccountListResponse ProjectSpendAlert ProjectSpendAlertDeleted "
            "ProjectSpendAlertDeletedResource ProjectSpendAlertListResource ProjectSpendLimit "
            "ProjectSpendLimitDeleted ProjectSpendLimitDeletedResource "
            "ProjectSpendLimitResource ProjectUpdateRequest ProjectUser "
            "ProjectUserCreateRequest ProjectUserDeleteResponse ProjectUserListResponse "
            "ProjectUserUpdateRequest PublicAssignOrganizationGroupRoleBody "
            "PublicCreateOrganizationRoleBody PublicProjectResidency PublicRoleListResource "
            "PublicUpdateOrganizationRoleBody Role RoleDeletedResource RoleListResource "
            "RoleListResponse RoleRetrieveResponse ServiceAccountApiKeyBody "
            "ServiceAccountCreateResponse ServiceAccountDeleteResponse "
            "SpendAlertNotificationChannel SpendLimitCurrency SpendLimitEnforcement "
            "SpendLimitEnforcementStatus SpendLimitInterval ToggleCertificatesRequest "
            "UpdateGroupBody UpdateOrganizationDataRetentionBody "
            "UpdateOrganizationSpendLimitBody UpdateProjectDataRetentionBody "
            "UpdateProjectServiceAccountBody UpdateProjectSpendLimitBody "
            "UploadCertificateRequest UsageAudioSpeechesResponse UsageAudioSpeechesResult "
            "UsageAudioTranscriptionsResponse UsageAudioTranscriptionsResult "
            "UsageCodeInterpreterSessionsResponse UsageCodeInterpreterSessionsResult "
            "UsageCompletionsResponse UsageCompletionsResult UsageCostsResponse "
            "UsageEmbeddingsResponse UsageEmbeddingsResult UsageFileSearchCallsResponse "
            "UsageFileSearchCallsResult UsageImagesResponse UsageImagesResult "
            "UsageModerationsResponse UsageModerationsResult UsageResponse UsageTimeBucket "
            "UsageTimeBucketResultsItem UsageVectorStoresResponse UsageVectorStoresResult "
            "UsageWebSearchCallsResponse UsageWebSearchCallsResult User UserCreateResponse "
            "UserDeleteResponse UserListResource UserListResponse UserProjects "
            "UserProjectsDataItem UserRetrieveResponse UserRoleAssignment "
            "UserRoleUpdateRequest UserUser "
        ),
        ".params": (
            "AdminOrganizationAdminApiKeysCreateParams "
            "AdminOrganizationAdminApiKeysListParams AdminOrganizationAuditLogsListParams "
            "AdminOrganizationCertificatesActivateParams "
            "AdminOrganizationCertificatesCreateParams "
            "AdminOrganizationCertificatesDeactivateParams "
            "AdminOrganizationCertificatesListParams "
            "AdminOrganizationCertificatesRetrieveParams "
            "AdminOrganizationCertificatesUpdateParams "
            "AdminOrganizationDataRetentionUpdateParams AdminOrganizationGroupsCreateParams "
            "AdminOrganizationGroupsListParams AdminOrganizationGroupsRolesCreateParams "
            "AdminOrganizationGroupsRolesListParams AdminOrganizationGroupsUpdateParams "
            "AdminOrganizationGroupsUsersCreateParams AdminOrganizationGroupsUsersListParams "
            "AdminOrganizationInvitesCreateParams AdminOrganizationInvitesListParams "
            "AdminOrganizationProjectsApiKeysListParams "
            "AdminOrganizationProjectsCertificatesActivateParams "
            "AdminOrganizationProjectsCertificatesDeactivateParams "
            "AdminOrganizationProjectsCertificatesListParams "
            "AdminOrganizationProjectsCreateParams "
            "AdminOrganizationProjectsDataRetentionUpdateParams "
            "AdminOrganizationProjectsGroupsCreateParams "
            "AdminOrganizationProjectsGroupsListParams "
            "AdminOrganizationProjectsGroupsRetrieveParams "
            "AdminOrganizationProjectsGroupsRolesCreateParams "
            "AdminOrganizationProjectsGroupsRolesListParams "
            "AdminOrganizationProjectsHostedToolPermissionsUpdateParams "
            "AdminOrganizationProjectsListParams "
            "AdminOrganizationProjectsModelPermissionsUpdateParams "
            "AdminOrganizationProjectsRateLimitsListRateLimitsParams "
            "AdminOrganizationProjectsRateLimitsUpdateRateLimitParams "
            "AdminOrganizationProjectsRolesCreateParams "
            "AdminOrganizationProjectsRolesListParams "
            "AdminOrganizationProjectsRolesUpdateParams "
            "AdminOrganizationProjectsServiceAccountsApiKeysCreateParams "
            "AdminOrganizationProjectsServiceAccountsCreateParams "
            "AdminOrganizationProjectsServiceAccountsListParams "
            "AdminOrganizationProjectsServiceAccountsUpdateParams "
            "AdminOrganizationProjectsSpendAlertsCreateParams "
            "AdminOrganizationProjectsSpendAlertsListParams "
            "AdminOrganizationProjectsSpendAlertsUpdateParams "
            "AdminOrganizationProjectsSpendLimitUpdateParams "
            "AdminOrganizationProjectsUpdateParams AdminOrganizationProjectsUsersCreateParams "
            "AdminOrganizationProjectsUsersListParams "
            "AdminOrganizationProjectsUsersRolesCreateParams "
            "AdminOrganizationProjectsUsersRolesListParams "
            "AdminOrganizationProjectsUsersUpdateParams AdminOrganizationRolesCreateParams "
            "AdminOrganizationRolesListParams AdminOrganizationRolesUpdateParams "
            "AdminOrganizationSpendAlertsCreateParams AdminOrganizationSpendAlertsListParams "
            "AdminOrganizationSpendAlertsUpdateParams AdminOrganizationSpendLimitUpdateParams "
            "AdminOrganizationUsageAudioSpeechesParams "
            "AdminOrganizationUsageAudioTranscriptionsParams "
            "AdminOrganizationUsageCodeInterpreterSessionsParams "
            "AdminOrganizationUsageCompletionsParams AdminOrganizationUsageCostsParams "
            "AdminOrganizationUsageEmbeddingsParams "
            "AdminOrganizationUsageFileSearchCallsParams AdminOrganizationUsageImagesParams "
            "AdminOrganizationUsageModerationsParams AdminOrganizationUsageVectorStoresParams "
            "AdminOrganizationUsageWebSearchCallsParams AdminOrganizationUsersListParams "
            "AdminOrganizationUsersRolesCreateParams AdminOrganizationUsersRolesListParams "
            "AdminOrganizationUsersUpdateParams HostedToolPermissionUpdateDict "
            "InviteRequestProjectsItemDict ListAuditLogsEffectiveAtDict "
            "SpendAlertNotificationChannelDict "
        ),
        ".resources.admin": "Admin AsyncAdmin",
        ".resources.admin_organization": "AdminOrganization AsyncAdminOrganization",
        ".resources.admin_organization_admin_api_keys": "AdminOrganizationAdminApiKeys AsyncAdminOrganizationAdminApiKeys",
        ".resources.admin_organization_audit_logs": "AdminOrganizationAuditLogs AsyncAdminOrganizationAuditLogs",
        ".resources.admin_organization_certificates": "AdminOrganizationCertificates AsyncAdminOrganizationCertificates",
        ".resources.admin_organization_data_retention": "AdminOrganizationDataRetention AsyncAdminOrganizationDataRetention",
        ".resources.admin_organization_groups": "AdminOrganizationGroups AsyncAdminOrganizationGroups",
        ".resources.admin_organization_groups_roles": "AdminOrganizationGroupsRoles AsyncAdminOrganizationGroupsRoles",
        ".resources.admin_organization_groups_users": "AdminOrganizationGroupsUsers AsyncAdminOrganizationGroupsUsers",
        ".resources.admin_organization_invites": "AdminOrganizationInvites AsyncAdminOrganizationInvites",
        ".resources.admin_organization_projects": "AdminOrganizationProjects AsyncAdminOrganizationProjects",
        ".resources.admin_organization_projects_api_keys": "AdminOrganizationProjectsApiKeys AsyncAdminOrganizationProjectsApiKeys",
        ".resources.admin_organization_projects_certificates": "AdminOrganizationProjectsCertificates AsyncAdminOrganizationProjectsCertificates",
        ".resources.admin_organization_projects_data_retention": (
            "AdminOrganizationProjectsDataRetention AsyncAdminOrganizationProjectsDataRetention "
        ),
        ".resources.admin_organization_projects_groups": "AdminOrganizationProjectsGroups AsyncAdminOrganizationProjectsGroups",
        ".resources.admin_organization_projects_groups_roles": "AdminOrganizationProjectsGroupsRoles AsyncAdminOrganizationProjectsGroupsRoles",
        ".resources.admin_organization_projects_hosted_tool_permissions": (
            "AdminOrganizationProjectsHostedToolPermissions "
            "AsyncAdminOrganizationProjectsHostedToolPermissions "
        ),
        ".resources.admin_organization_projects_model_permissions": (
            "AdminOrganizationProjectsModelPermissions "
            "AsyncAdminOrganizationProjectsModelPermissions "
        ),
        ".resources.admin_organization_projects_rate_limits": "AdminOrganizationProjectsRateLimits AsyncAdminOrganizationProjectsRateLimits",
        ".resources.admin_organization_projects_roles": "AdminOrganizationProjectsRoles AsyncAdminOrganizationProjectsRoles",
        ".resources.admin_organization_projects_service_accounts": (
            "AdminOrganizationProjectsServiceAccounts "
            "AsyncAdminOrganizationProjectsServiceAccounts "
        ),
        ".resources.admin_organization_projects_service_accounts_api_keys": (
            "AdminOrganizationProjectsServiceAccountsApiKeys "
            "AsyncAdminOrganizationProjectsServiceAccountsApiKeys "
        ),
        ".resources.admin_organization_projects_spend_alerts": "AdminOrganizationProjectsSpendAlerts AsyncAdminOrganizationProjectsSpendAlerts",
        ".resources.admin_organization_projects_spend_limit": "AdminOrganizationProjectsSpendLimit AsyncAdminOrganizationProjectsSpendLimit",
        ".resources.admin_organization_projects_users": "AdminOrganizationProjectsUsers AsyncAdminOrganizationProjectsUsers",
        ".resources.admin_organization_projects_users_roles": "AdminOrganizationProjectsUsersRoles AsyncAdminOrganizationProjectsUsersRoles",
        ".resources.admin_organization_roles": "AdminOrganizationRoles AsyncAdminOrganizationRoles",
        ".resources.admin_organization_spend_alerts": "AdminOrganizationSpendAlerts AsyncAdminOrganizationSpendAlerts",
        ".resources.admin_organization_spend_limit": "AdminOrganizationSpendLimit AsyncAdminOrganizationSpendLimit",
        ".resources.admin_organization_usage": "AdminOrganizationUsage AsyncAdminOrganizationUsage",
        ".resources.admin_organization_users": "AdminOrganizationUsers AsyncAdminOrganizationUsers",
        ".resources.admin_organization_users_roles": "AdminOrganizationUsersRoles AsyncAdminOrganizationUsersRoles",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
