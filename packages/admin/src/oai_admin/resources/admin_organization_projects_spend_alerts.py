# Generated from the resource admin.organization.projects.spend_alerts. Do not edit.
"""Mails that a project's spending sets off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_projects_spend_alerts import (
    CREATE_PROJECT_SPEND_ALERT,
    DELETE_PROJECT_SPEND_ALERT,
    LIST_PROJECT_SPEND_ALERTS,
    RETRIEVE_PROJECT_SPEND_ALERT,
    UPDATE_PROJECT_SPEND_ALERT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.project_spend_alert import ProjectSpendAlert
    from ..components.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource
    from ..params.admin_organization_projects_spend_alerts_create_params import (
        AdminOrganizationProjectsSpendAlertsCreateParams,
    )
    from ..params.admin_organization_projects_spend_alerts_list_params import (
        AdminOrganizationProjectsSpendAlertsListParams,
    )
    from ..params.admin_organization_projects_spend_alerts_update_params import (
        AdminOrganizationProjectsSpendAlertsUpdateParams,
    )


class AdminOrganizationProjectsSpendAlerts(Resource):
    """Mails that a project's spending sets off."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationProjectsSpendAlertsWithRawResponse
        with_streaming_response: AdminOrganizationProjectsSpendAlertsWithStreamingResponse

    @method(LIST_PROJECT_SPEND_ALERTS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendAlertsListParams]
    ) -> Page[ProjectSpendAlert]:
        """Walk the spend alerts of a project.

        GET /organization/projects/{project_id}/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ProjectSpendAlert] = self._list(
            LIST_PROJECT_SPEND_ALERTS, params, path=(project_id,)
        )
        return result

    @method(CREATE_PROJECT_SPEND_ALERT)
    def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendAlertsCreateParams]
    ) -> ProjectSpendAlert:
        """Have mails sent when a project's month passes an amount in cents.

        POST /organization/projects/{project_id}/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = self._call(
            CREATE_PROJECT_SPEND_ALERT, params, path=(project_id,)
        )
        return result

    @method(RETRIEVE_PROJECT_SPEND_ALERT)
    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlert:
        """Read a spend alert of a project.

        GET /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = self._call(
            RETRIEVE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result

    @method(UPDATE_PROJECT_SPEND_ALERT)
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsSpendAlertsUpdateParams],
    ) -> ProjectSpendAlert:
        """Replace a spend alert of a project; every field is asked for again.

        POST /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = self._call(
            UPDATE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result

    @method(DELETE_PROJECT_SPEND_ALERT)
    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlertDeletedResource:
        """Delete a spend alert of a project.

        DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlertDeletedResource = self._call(
            DELETE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result


class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    """Mails that a project's spending sets off."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationProjectsSpendAlertsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationProjectsSpendAlertsWithStreamingResponse

    @method(LIST_PROJECT_SPEND_ALERTS)
    def list(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendAlertsListParams]
    ) -> AsyncPaginator[ProjectSpendAlert]:
        """Walk the spend alerts of a project.

        GET /organization/projects/{project_id}/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ProjectSpendAlert] = self._list(
            LIST_PROJECT_SPEND_ALERTS, params, path=(project_id,)
        )
        return result

    @method(CREATE_PROJECT_SPEND_ALERT)
    async def create(
        self, project_id: str, **params: Unpack[AdminOrganizationProjectsSpendAlertsCreateParams]
    ) -> ProjectSpendAlert:
        """Have mails sent when a project's month passes an amount in cents.

        POST /organization/projects/{project_id}/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = await self._call(
            CREATE_PROJECT_SPEND_ALERT, params, path=(project_id,)
        )
        return result

    @method(RETRIEVE_PROJECT_SPEND_ALERT)
    async def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlert:
        """Read a spend alert of a project.

        GET /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = await self._call(
            RETRIEVE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result

    @method(UPDATE_PROJECT_SPEND_ALERT)
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        **params: Unpack[AdminOrganizationProjectsSpendAlertsUpdateParams],
    ) -> ProjectSpendAlert:
        """Replace a spend alert of a project; every field is asked for again.

        POST /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlert = await self._call(
            UPDATE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result

    @method(DELETE_PROJECT_SPEND_ALERT)
    async def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlertDeletedResource:
        """Delete a spend alert of a project.

        DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ProjectSpendAlertDeletedResource = await self._call(
            DELETE_PROJECT_SPEND_ALERT, params, path=(project_id, alert_id)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationProjectsSpendAlertsWithRawResponse:
        def __init__(self, resource: AdminOrganizationProjectsSpendAlerts) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationProjectsSpendAlertsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationProjectsSpendAlerts) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationProjectsSpendAlertsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsSpendAlerts) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationProjectsSpendAlertsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationProjectsSpendAlerts) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
