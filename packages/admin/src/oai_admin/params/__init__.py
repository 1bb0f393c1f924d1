# Generated from the slice of oai-admin. Do not edit.
"""Request parameters of oai-admin, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .admin_organization_admin_api_keys_create_params import (
        AdminOrganizationAdminApiKeysCreateParams as AdminOrganizationAdminApiKeysCreateParams,
    )
    from .admin_organization_admin_api_keys_list_params import (
        AdminOrganizationAdminApiKeysListParams as AdminOrganizationAdminApiKeysListParams,
    )
    from .admin_organization_audit_logs_list_params import (
        AdminOrganizationAuditLogsListParams as AdminOrganizationAuditLogsListParams,
    )
    from .admin_organization_certificates_activate_params import (
        AdminOrganizationCertificatesActivateParams as AdminOrganizationCertificatesActivateParams,
    )
    from .admin_organization_certificates_create_params import (
        AdminOrganizationCertificatesCreateParams as AdminOrganizationCertificatesCreateParams,
    )
    from .admin_organization_certificates_deactivate_params import (
        AdminOrganizationCertificatesDeactivateParams as AdminOrganizationCertificatesDeactivateParams,
    )
    from .admin_organization_certificates_list_params import (
        AdminOrganizationCertificatesListParams as AdminOrganizationCertificatesListParams,
    )
    from .admin_organization_certificates_retrieve_params import (
        AdminOrganizationCertificatesRetrieveParams as AdminOrganizationCertificatesRetrieveParams,
    )
    from .admin_organization_certificates_update_params import (
        AdminOrganizationCertificatesUpdateParams as AdminOrganizationCertificatesUpdateParams,
    )
    from .admin_organization_data_retention_update_params import (
        AdminOrganizationDataRetentionUpdateParams as AdminOrganizationDataRetentionUpdateParams,
    )
    from .admin_organization_groups_create_params import (
        AdminOrganizationGroupsCreateParams as AdminOrganizationGroupsCreateParams,
    )
    from .admin_organization_groups_list_params import (
        AdminOrganizationGroupsListParams as AdminOrganizationGroupsListParams,
    )
    from .admin_organization_groups_roles_create_params import (
        AdminOrganizationGroupsRolesCreateParams as AdminOrganizationGroupsRolesCreateParams,
    )
    from .admin_organization_groups_roles_list_params import (
        AdminOrganizationGroupsRolesListParams as AdminOrganizationGroupsRolesListParams,
    )
    from .admin_organization_groups_update_params import (
        AdminOrganizationGroupsUpdateParams as AdminOrganizationGroupsUpdateParams,
    )
    from .admin_organization_groups_users_create_params import (
        AdminOrganizationGroupsUsersCreateParams as AdminOrganizationGroupsUsersCreateParams,
    )
    from .admin_organization_groups_users_list_params import (
        AdminOrganizationGroupsUsersListParams as AdminOrganizationGroupsUsersListParams,
    )
    from .admin_organization_invites_create_params import (
        AdminOrganizationInvitesCreateParams as AdminOrganizationInvitesCreateParams,
    )
    from .admin_organization_invites_list_params import (
        AdminOrganizationInvitesListParams as AdminOrganizationInvitesListParams,
    )
    from .admin_organization_projects_api_keys_list_params import (
        AdminOrganizationProjectsApiKeysListParams as AdminOrganizationProjectsApiKeysListParams,
    )
    from .admin_organization_projects_certificates_activate_params import (
        AdminOrganizationProjectsCertificatesActivateParams as AdminOrganizationProjectsCertificatesActivateParams,
    )
    from .admin_organization_projects_certificates_deactivate_params import (
        AdminOrganizationProjectsCertificatesDeactivateParams as AdminOrganizationProjectsCertificatesDeactivateParams,
    )
    from .admin_organization_projects_certificates_list_params import (
        AdminOrganizationProjectsCertificatesListParams as AdminOrganizationProjectsCertificatesListParams,
    )
    from .admin_organization_projects_create_params import (
        AdminOrganizationProjectsCreateParams as AdminOrganizationProjectsCreateParams,
    )
    from .admin_organization_projects_data_retention_update_params import (
        AdminOrganizationProjectsDataRetentionUpdateParams as AdminOrganizationProjectsDataRetentionUpdateParams,
    )
    from .admin_organization_projects_groups_create_params import (
        AdminOrganizationProjectsGroupsCreateParams as AdminOrganizationProjectsGroupsCreateParams,
    )
    from .admin_organization_projects_groups_list_params import (
        AdminOrganizationProjectsGroupsListParams as AdminOrganizationProjectsGroupsListParams,
    )
    from .admin_organization_projects_groups_retrieve_params import (
        AdminOrganizationProjectsGroupsRetrieveParams as AdminOrganizationProjectsGroupsRetrieveParams,
    )
    from .admin_organization_projects_groups_roles_create_params import (
        AdminOrganizationProjectsGroupsRolesCreateParams as AdminOrganizationProjectsGroupsRolesCreateParams,
    )
    from .admin_organization_projects_groups_roles_list_params import (
        AdminOrganizationProjectsGroupsRolesListParams as AdminOrganizationProjectsGroupsRolesListParams,
    )
    from .admin_organization_projects_hosted_tool_permissions_update_params import (
        AdminOrganizationProjectsHostedToolPermissionsUpdateParams as AdminOrganizationProjectsHostedToolPermissionsUpdateParams,
    )
    from .admin_organization_projects_list_params import (
        AdminOrganizationProjectsListParams as AdminOrganizationProjectsListParams,
    )
    from .admin_organization_projects_model_permissions_update_params import (
        AdminOrganizationProjectsModelPermissionsUpdateParams as AdminOrganizationProjectsModelPermissionsUpdateParams,
    )
    from .admin_organization_projects_rate_limits_list_rate_limits_params import (
        AdminOrganizationProjectsRateLimitsListRateLimitsParams as AdminOrganizationProjectsRateLimitsListRateLimitsParams,
    )
    from .admin_organization_projects_rate_limits_update_rate_limit_params import (
        AdminOrganizationProjectsRateLimitsUpdateRateLimitParams as AdminOrganizationProjectsRateLimitsUpdateRateLimitParams,
    )
    from .admin_organization_projects_roles_create_params import (
        AdminOrganizationProjectsRolesCreateParams as AdminOrganizationProjectsRolesCreateParams,
    )
    from .admin_organization_projects_roles_list_params import (
        AdminOrganizationProjectsRolesListParams as AdminOrganizationProjectsRolesListParams,
    )
    from .admin_organization_projects_roles_update_params import (
        AdminOrganizationProjectsRolesUpdateParams as AdminOrganizationProjectsRolesUpdateParams,
    )
    from .admin_organization_projects_service_accounts_api_keys_create_params import (
        AdminOrganizationProjectsServiceAccountsApiKeysCreateParams as AdminOrganizationProjectsServiceAccountsApiKeysCreateParams,
    )
    from .admin_organization_projects_service_accounts_create_params import (
        AdminOrganizationProjectsServiceAccountsCreateParams as AdminOrganizationProjectsServiceAccountsCreateParams,
    )
    from .admin_organization_projects_service_accounts_list_params import (
        AdminOrganizationProjectsServiceAccountsListParams as AdminOrganizationProjectsServiceAccountsListParams,
    )
    from .admin_organization_projects_service_accounts_update_params import (
        AdminOrganizationProjectsServiceAccountsUpdateParams as AdminOrganizationProjectsServiceAccountsUpdateParams,
    )
    from .admin_organization_projects_spend_alerts_create_params import (
        AdminOrganizationProjectsSpendAlertsCreateParams as AdminOrganizationProjectsSpendAlertsCreateParams,
    )
    from .admin_organization_projects_spend_alerts_list_params import (
        AdminOrganizationProjectsSpendAlertsListParams as AdminOrganizationProjectsSpendAlertsListParams,
    )
    from .admin_organization_projects_spend_alerts_update_params import (
        AdminOrganizationProjectsSpendAlertsUpdateParams as AdminOrganizationProjectsSpendAlertsUpdateParams,
    )
    from .admin_organization_projects_spend_limit_update_params import (
        AdminOrganizationProjectsSpendLimitUpdateParams as AdminOrganizationProjectsSpendLimitUpdateParams,
    )
    from .admin_organization_projects_update_params import (
        AdminOrganizationProjectsUpdateParams as AdminOrganizationProjectsUpdateParams,
    )
    from .admin_organization_projects_users_create_params import (
        AdminOrganizationProjectsUsersCreateParams as AdminOrganizationProjectsUsersCreateParams,
    )
    from .admin_organization_projects_users_list_params import (
        AdminOrganizationProjectsUsersListParams as AdminOrganizationProjectsUsersListParams,
    )
    from .admin_organization_projects_users_roles_create_params import (
        AdminOrganizationProjectsUsersRolesCreateParams as AdminOrganizationProjectsUsersRolesCreateParams,
    )
    from .admin_organization_projects_users_roles_list_params import (
        AdminOrganizationProjectsUsersRolesListParams as AdminOrganizationProjectsUsersRolesListParams,
    )
    from .admin_organization_projects_users_update_params import (
        AdminOrganizationProjectsUsersUpdateParams as AdminOrganizationProjectsUsersUpdateParams,
    )
    from .admin_organization_roles_create_params import (
        AdminOrganizationRolesCreateParams as AdminOrganizationRolesCreateParams,
    )
    from .admin_organization_roles_list_params import (
        AdminOrganizationRolesListParams as AdminOrganizationRolesListParams,
    )
    from .admin_organization_roles_update_params import (
        AdminOrganizationRolesUpdateParams as AdminOrganizationRolesUpdateParams,
    )
    from .admin_organization_spend_alerts_create_params import (
        AdminOrganizationSpendAlertsCreateParams as AdminOrganizationSpendAlertsCreateParams,
    )
    from .admin_organization_spend_alerts_list_params import (
        AdminOrganizationSpendAlertsListParams as AdminOrganizationSpendAlertsListParams,
    )
    from .admin_organization_spend_alerts_update_params import (
        AdminOrganizationSpendAlertsUpdateParams as AdminOrganizationSpendAlertsUpdateParams,
    )
    from .admin_organization_spend_limit_update_params import (
        AdminOrganizationSpendLimitUpdateParams as AdminOrganizationSpendLimitUpdateParams,
    )
    from .admin_organization_usage_audio_speeches_params import (
        AdminOrganizationUsageAudioSpeechesParams as AdminOrganizationUsageAudioSpeechesParams,
    )
    from .admin_organization_usage_audio_transcriptions_params import (
        AdminOrganizationUsageAudioTranscriptionsParams as AdminOrganizationUsageAudioTranscriptionsParams,
    )
    from .admin_organization_usage_code_interpreter_sessions_params import (
        AdminOrganizationUsageCodeInterpreterSessionsParams as AdminOrganizationUsageCodeInterpreterSessionsParams,
    )
    from .admin_organization_usage_completions_params import (
        AdminOrganizationUsageCompletionsParams as AdminOrganizationUsageCompletionsParams,
    )
    from .admin_organization_usage_costs_params import (
        AdminOrganizationUsageCostsParams as AdminOrganizationUsageCostsParams,
    )
    from .admin_organization_usage_embeddings_params import (
        AdminOrganizationUsageEmbeddingsParams as AdminOrganizationUsageEmbeddingsParams,
    )
    from .admin_organization_usage_file_search_calls_params import (
        AdminOrganizationUsageFileSearchCallsParams as AdminOrganizationUsageFileSearchCallsParams,
    )
    from .admin_organization_usage_images_params import (
        AdminOrganizationUsageImagesParams as AdminOrganizationUsageImagesParams,
    )
    from .admin_organization_usage_moderations_params import (
        AdminOrganizationUsageModerationsParams as AdminOrganizationUsageModerationsParams,
    )
    from .admin_organization_usage_vector_stores_params import (
        AdminOrganizationUsageVectorStoresParams as AdminOrganizationUsageVectorStoresParams,
    )
    from .admin_organization_usage_web_search_calls_params import (
        AdminOrganizationUsageWebSearchCallsParams as AdminOrganizationUsageWebSearchCallsParams,
    )
    from .admin_organization_users_list_params import (
        AdminOrganizationUsersListParams as AdminOrganizationUsersListParams,
    )
    from .admin_organization_users_roles_create_params import (
        AdminOrganizationUsersRolesCreateParams as AdminOrganizationUsersRolesCreateParams,
    )
    from .admin_organization_users_roles_list_params import (
        AdminOrganizationUsersRolesListParams as AdminOrganizationUsersRolesListParams,
    )
    from .admin_organization_users_update_params import (
        AdminOrganizationUsersUpdateParams as AdminOrganizationUsersUpdateParams,
    )
    from .hosted_tool_permission_update import (
        HostedToolPermissionUpdateDict as HostedToolPermissionUpdateDict,
    )
    from .invite_request import InviteRequestProjectsItemDict as InviteRequestProjectsItemDict
    from .list_audit_logs_effective_at import (
        ListAuditLogsEffectiveAtDict as ListAuditLogsEffectiveAtDict,
    )
    from .spend_alert_notification_channel import (
        SpendAlertNotificationChannelDict as SpendAlertNotificationChannelDict,
    )

    AdminAPIKeyCreateParams: TypeAlias = AdminOrganizationAdminApiKeysCreateParams
    AdminAPIKeyListParams: TypeAlias = AdminOrganizationAdminApiKeysListParams
    AuditLogListParams: TypeAlias = AdminOrganizationAuditLogsListParams
    CertificateCreateParams: TypeAlias = AdminOrganizationCertificatesCreateParams
    CertificateRetrieveParams: TypeAlias = AdminOrganizationCertificatesRetrieveParams
    CertificateUpdateParams: TypeAlias = AdminOrganizationCertificatesUpdateParams
    GroupUpdateParams: TypeAlias = AdminOrganizationGroupsUpdateParams
    HostedToolPermissionUpdateParams: TypeAlias = (
        AdminOrganizationProjectsHostedToolPermissionsUpdateParams
    )
    InviteCreateParams: TypeAlias = AdminOrganizationInvitesCreateParams
    InviteListParams: TypeAlias = AdminOrganizationInvitesListParams
    ModelPermissionUpdateParams: TypeAlias = AdminOrganizationProjectsModelPermissionsUpdateParams
    ProjectCreateParams: TypeAlias = AdminOrganizationProjectsCreateParams
    ProjectListParams: TypeAlias = AdminOrganizationProjectsListParams
    ProjectUpdateParams: TypeAlias = AdminOrganizationProjectsUpdateParams
    RateLimitListRateLimitsParams: TypeAlias = (
        AdminOrganizationProjectsRateLimitsListRateLimitsParams
    )
    RateLimitUpdateRateLimitParams: TypeAlias = (
        AdminOrganizationProjectsRateLimitsUpdateRateLimitParams
    )
    ServiceAccountCreateParams: TypeAlias = AdminOrganizationProjectsServiceAccountsCreateParams
    ServiceAccountListParams: TypeAlias = AdminOrganizationProjectsServiceAccountsListParams
    ServiceAccountUpdateParams: TypeAlias = AdminOrganizationProjectsServiceAccountsUpdateParams
    UsageAudioSpeechesParams: TypeAlias = AdminOrganizationUsageAudioSpeechesParams
    UsageAudioTranscriptionsParams: TypeAlias = AdminOrganizationUsageAudioTranscriptionsParams
    UsageCodeInterpreterSessionsParams: TypeAlias = (
        AdminOrganizationUsageCodeInterpreterSessionsParams
    )
    UsageCompletionsParams: TypeAlias = AdminOrganizationUsageCompletionsParams
    UsageCostsParams: TypeAlias = AdminOrganizationUsageCostsParams
    UsageEmbeddingsParams: TypeAlias = AdminOrganizationUsageEmbeddingsParams
    UsageFileSearchCallsParams: TypeAlias = AdminOrganizationUsageFileSearchCallsParams
    UsageImagesParams: TypeAlias = AdminOrganizationUsageImagesParams
    UsageModerationsParams: TypeAlias = AdminOrganizationUsageModerationsParams
    UsageVectorStoresParams: TypeAlias = AdminOrganizationUsageVectorStoresParams
    UsageWebSearchCallsParams: TypeAlias = AdminOrganizationUsageWebSearchCallsParams
else:
    _MODULES = {
        ".admin_organization_admin_api_keys_create_params": "AdminOrganizationAdminApiKeysCreateParams",
        ".admin_organization_admin_api_keys_list_params": "AdminOrganizationAdminApiKeysListParams",
        ".admin_organization_audit_logs_list_params": "AdminOrganizationAuditLogsListParams",
        ".admin_organization_certificates_activate_params": "AdminOrganizationCertificatesActivateParams",
        ".admin_organization_certificates_create_params": "AdminOrganizationCertificatesCreateParams",
        ".admin_organization_certificates_deactivate_params": "AdminOrganizationCertificatesDeactivateParams",
        ".admin_organization_certificates_list_params": "AdminOrganizationCertificatesListParams",
        ".admin_organization_certificates_retrieve_params": "AdminOrganizationCertificatesRetrieveParams",
        ".admin_organization_certificates_update_params": "AdminOrganizationCertificatesUpdateParams",
        ".admin_organization_data_retention_update_params": "AdminOrganizationDataRetentionUpdateParams",
        ".admin_organization_groups_create_params": "AdminOrganizationGroupsCreateParams",
        ".admin_organization_groups_list_params": "AdminOrganizationGroupsListParams",
        ".admin_organization_groups_roles_create_params": "AdminOrganizationGroupsRolesCreateParams",
        ".admin_organization_groups_roles_list_params": "AdminOrganizationGroupsRolesListParams",
        ".admin_organization_groups_update_params": "AdminOrganizationGroupsUpdateParams",
        ".admin_organization_groups_users_create_params": "AdminOrganizationGroupsUsersCreateParams",
        ".admin_organization_groups_users_list_params": "AdminOrganizationGroupsUsersListParams",
        ".admin_organization_invites_create_params": "AdminOrganizationInvitesCreateParams",
        ".admin_organization_invites_list_params": "AdminOrganizationInvitesListParams",
        ".admin_organization_projects_api_keys_list_params": "AdminOrganizationProjectsApiKeysListParams",
        ".admin_organization_projects_certificates_activate_params": "AdminOrganizationProjectsCertificatesActivateParams",
        ".admin_organization_projects_certificates_deactivate_params": "AdminOrganizationProjectsCertificatesDeactivateParams",
        ".admin_organization_projects_certificates_list_params": "AdminOrganizationProjectsCertificatesListParams",
        ".admin_organization_projects_create_params": "AdminOrganizationProjectsCreateParams",
        ".admin_organization_projects_data_retention_update_params": "AdminOrganizationProjectsDataRetentionUpdateParams",
        ".admin_organization_projects_groups_create_params": "AdminOrganizationProjectsGroupsCreateParams",
        ".admin_organization_projects_groups_list_params": "AdminOrganizationProjectsGroupsListParams",
        ".admin_organization_projects_groups_retrieve_params": "AdminOrganizationProjectsGroupsRetrieveParams",
        ".admin_organization_projects_groups_roles_create_params": "AdminOrganizationProjectsGroupsRolesCreateParams",
        ".admin_organization_projects_groups_roles_list_params": "AdminOrganizationProjectsGroupsRolesListParams",
        ".admin_organization_projects_hosted_tool_permissions_update_params": "AdminOrganizationProjectsHostedToolPermissionsUpdateParams",
        ".admin_organization_projects_list_params": "AdminOrganizationProjectsListParams",
        ".admin_organization_projects_model_permissions_update_params": "AdminOrganizationProjectsModelPermissionsUpdateParams",
        ".admin_organization_projects_rate_limits_list_rate_limits_params": "AdminOrganizationProjectsRateLimitsListRateLimitsParams",
        ".admin_organization_projects_rate_limits_update_rate_limit_params": "AdminOrganizationProjectsRateLimitsUpdateRateLimitParams",
        ".admin_organization_projects_roles_create_params": "AdminOrganizationProjectsRolesCreateParams",
        ".admin_organization_projects_roles_list_params": "AdminOrganizationProjectsRolesListParams",
        ".admin_organization_projects_roles_update_params": "AdminOrganizationProjectsRolesUpdateParams",
        ".admin_organization_projects_service_accounts_api_keys_create_params": "AdminOrganizationProjectsServiceAccountsApiKeysCreateParams",
        ".admin_organization_projects_service_accounts_create_params": "AdminOrganizationProjectsServiceAccountsCreateParams",
        ".admin_organization_projects_service_accounts_list_params": "AdminOrganizationProjectsServiceAccountsListParams",
        ".admin_organization_projects_service_accounts_update_params": "AdminOrganizationProjectsServiceAccountsUpdateParams",
        ".admin_organization_projects_spend_alerts_create_params": "AdminOrganizationProjectsSpendAlertsCreateParams",
        ".admin_organization_projects_spend_alerts_list_params": "AdminOrganizationProjectsSpendAlertsListParams",
        ".admin_organization_projects_spend_alerts_update_params": "AdminOrganizationProjectsSpendAlertsUpdateParams",
        ".admin_organization_projects_spend_limit_update_params": "AdminOrganizationProjectsSpendLimitUpdateParams",
        ".admin_organization_projects_update_params": "AdminOrganizationProjectsUpdateParams",
        ".admin_organization_projects_users_create_params": "AdminOrganizationProjectsUsersCreateParams",
        ".admin_organization_projects_users_list_params": "AdminOrganizationProjectsUsersListParams",
        ".admin_organization_projects_users_roles_create_params": "AdminOrganizationProjectsUsersRolesCreateParams",
        ".admin_organization_projects_users_roles_list_params": "AdminOrganizationProjectsUsersRolesListParams",
        ".admin_organization_projects_users_update_params": "AdminOrganizationProjectsUsersUpdateParams",
        ".admin_organization_roles_create_params": "AdminOrganizationRolesCreateParams",
        ".admin_organization_roles_list_params": "AdminOrganizationRolesListParams",
        ".admin_organization_roles_update_params": "AdminOrganizationRolesUpdateParams",
        ".admin_organization_spend_alerts_create_params": "AdminOrganizationSpendAlertsCreateParams",
        ".admin_organization_spend_alerts_list_params": "AdminOrganizationSpendAlertsListParams",
        ".admin_organization_spend_alerts_update_params": "AdminOrganizationSpendAlertsUpdateParams",
        ".admin_organization_spend_limit_update_params": "AdminOrganizationSpendLimitUpdateParams",
        ".admin_organization_usage_audio_speeches_params": "AdminOrganizationUsageAudioSpeechesParams",
        ".admin_organization_usage_audio_transcriptions_params": "AdminOrganizationUsageAudioTranscriptionsParams",
        ".admin_organization_usage_code_interpreter_sessions_params": "AdminOrganizationUsageCodeInterpreterSessionsParams",
        ".admin_organization_usage_completions_params": "AdminOrganizationUsageCompletionsParams",
        ".admin_organization_usage_costs_params": "AdminOrganizationUsageCostsParams",
        ".admin_organization_usage_embeddings_params": "AdminOrganizationUsageEmbeddingsParams",
        ".admin_organization_usage_file_search_calls_params": "AdminOrganizationUsageFileSearchCallsParams",
        ".admin_organization_usage_images_params": "AdminOrganizationUsageImagesParams",
        ".admin_organization_usage_moderations_params": "AdminOrganizationUsageModerationsParams",
        ".admin_organization_usage_vector_stores_params": "AdminOrganizationUsageVectorStoresParams",
        ".admin_organization_usage_web_search_calls_params": "AdminOrganizationUsageWebSearchCallsParams",
        ".admin_organization_users_list_params": "AdminOrganizationUsersListParams",
        ".admin_organization_users_roles_create_params": "AdminOrganizationUsersRolesCreateParams",
        ".admin_organization_users_roles_list_params": "AdminOrganizationUsersRolesListParams",
        ".admin_organization_users_update_params": "AdminOrganizationUsersUpdateParams",
        ".hosted_tool_permission_update": "HostedToolPermissionUpdateDict",
        ".invite_request": "InviteRequestProjectsItemDict",
        ".list_audit_logs_effective_at": "ListAuditLogsEffectiveAtDict",
        ".spend_alert_notification_channel": "SpendAlertNotificationChannelDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "AdminAPIKeyCreateParams": "AdminOrganizationAdminApiKeysCreateParams",
        "AdminAPIKeyListParams": "AdminOrganizationAdminApiKeysListParams",
        "AuditLogListParams": "AdminOrganizationAuditLogsListParams",
        "CertificateCreateParams": "AdminOrganizationCertificatesCreateParams",
        "CertificateRetrieveParams": "AdminOrganizationCertificatesRetrieveParams",
        "CertificateUpdateParams": "AdminOrganizationCertificatesUpdateParams",
        "GroupUpdateParams": "AdminOrganizationGroupsUpdateParams",
        "HostedToolPermissionUpdateParams": "AdminOrganizationProjectsHostedToolPermissionsUpdateParams",
        "InviteCreateParams": "AdminOrganizationInvitesCreateParams",
        "InviteListParams": "AdminOrganizationInvitesListParams",
        "ModelPermissionUpdateParams": "AdminOrganizationProjectsModelPermissionsUpdateParams",
        "ProjectCreateParams": "AdminOrganizationProjectsCreateParams",
        "ProjectListParams": "AdminOrganizationProjectsListParams",
        "ProjectUpdateParams": "AdminOrganizationProjectsUpdateParams",
        "RateLimitListRateLimitsParams": "AdminOrganizationProjectsRateLimitsListRateLimitsParams",
        "RateLimitUpdateRateLimitParams": "AdminOrganizationProjectsRateLimitsUpdateRateLimitParams",
        "ServiceAccountCreateParams": "AdminOrganizationProjectsServiceAccountsCreateParams",
        "ServiceAccountListParams": "AdminOrganizationProjectsServiceAccountsListParams",
        "ServiceAccountUpdateParams": "AdminOrganizationProjectsServiceAccountsUpdateParams",
        "UsageAudioSpeechesParams": "AdminOrganizationUsageAudioSpeechesParams",
        "UsageAudioTranscriptionsParams": "AdminOrganizationUsageAudioTranscriptionsParams",
        "UsageCodeInterpreterSessionsParams": "AdminOrganizationUsageCodeInterpreterSessionsParams",
        "UsageCompletionsParams": "AdminOrganizationUsageCompletionsParams",
        "UsageCostsParams": "AdminOrganizationUsageCostsParams",
        "UsageEmbeddingsParams": "AdminOrganizationUsageEmbeddingsParams",
        "UsageFileSearchCallsParams": "AdminOrganizationUsageFileSearchCallsParams",
        "UsageImagesParams": "AdminOrganizationUsageImagesParams",
        "UsageModerationsParams": "AdminOrganizationUsageModerationsParams",
        "UsageVectorStoresParams": "AdminOrganizationUsageVectorStoresParams",
        "UsageWebSearchCallsParams": "AdminOrganizationUsageWebSearchCallsParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
