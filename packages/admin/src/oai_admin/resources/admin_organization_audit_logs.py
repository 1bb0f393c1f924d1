# Generated from the resource admin.organization.audit_logs. Do not edit.
"""The log of who changed what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_audit_logs import LIST_AUDIT_LOGS

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.audit_log import AuditLog
    from ..params.admin_organization_audit_logs_list_params import (
        AdminOrganizationAuditLogsListParams,
    )


class AdminOrganizationAuditLogs(Resource):
    """The log of who changed what, and when."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationAuditLogsWithRawResponse
        with_streaming_response: AdminOrganizationAuditLogsWithStreamingResponse

    @method(LIST_AUDIT_LOGS)
    def list(self, **params: Unpack[AdminOrganizationAuditLogsListParams]) -> Page[AuditLog]:
        """Walk the audit log, all of it or by time, kind of event, actor, project or resource.

        GET /organization/audit_logs. Raises APIStatusError, APIConnectionError.
        """
        result: Page[AuditLog] = self._list(LIST_AUDIT_LOGS, params)
        return result


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """The log of who changed what, and when."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationAuditLogsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationAuditLogsWithStreamingResponse

    @method(LIST_AUDIT_LOGS)
    def list(
        self, **params: Unpack[AdminOrganizationAuditLogsListParams]
    ) -> AsyncPaginator[AuditLog]:
        """Walk the audit log, all of it or by time, kind of event, actor, project or resource.

        GET /organization/audit_logs. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[AuditLog] = self._list(LIST_AUDIT_LOGS, params)
        return result


if TYPE_CHECKING:

    class AdminOrganizationAuditLogsWithRawResponse:
        def __init__(self, resource: AdminOrganizationAuditLogs) -> None:
            self.list = raw(resource.list)

    class AdminOrganizationAuditLogsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationAuditLogs) -> None:
            self.list = streaming(resource.list)

    class AsyncAdminOrganizationAuditLogsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationAuditLogs) -> None:
            self.list = async_raw(resource.list)

    class AsyncAdminOrganizationAuditLogsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationAuditLogs) -> None:
            self.list = async_streaming(resource.list)
