# Generated from the slice of oai-admin. Do not edit.
# ruff: noqa: E501
"""Administration of an organization: projects, users, keys, roles, certificates, usage and costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    # isort: off
    from .components import *
    from .params import *

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
    from oai_core import NULL as NULL
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import PollTimeoutError as PollTimeoutError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import StructuredOutputError as StructuredOutputError
    from oai_core import Timeout as Timeout
    from oai_core import ToolContext as ToolContext
    from oai_core import ToolError as ToolError
    from oai_core import ToolLimitError as ToolLimitError
    from oai_core import ToolRefusedError as ToolRefusedError
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl
    from oai_core import tool as tool
    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
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
    # isort: on
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
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
            "OpenAIError PermissionDeniedError PluginError PollTimeoutError RateLimitError "
            "StreamError StructuredOutputError Timeout ToolContext ToolError ToolLimitError "
            "ToolRefusedError UnprocessableEntityError WebSocketConnectionClosedError "
            "WebSocketQueueFullError hookimpl tool "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __getattr__, __dir__ = lazy_names(
        __name__,
        _TABLE,
        parts=(
            ".components",
            ".params",
        ),
    )
