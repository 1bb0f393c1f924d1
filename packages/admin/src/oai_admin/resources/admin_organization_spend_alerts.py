# Generated from the resource admin.organization.spend_alerts. Do not edit.
"""Mails that the organization's spending sets off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_spend_alerts import (
    CREATE_ORGANIZATION_SPEND_ALERT,
    DELETE_ORGANIZATION_SPEND_ALERT,
    LIST_ORGANIZATION_SPEND_ALERTS,
    RETRIEVE_ORGANIZATION_SPEND_ALERT,
    UPDATE_ORGANIZATION_SPEND_ALERT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.organization_spend_alert import OrganizationSpendAlert
    from ..components.organization_spend_alert_deleted_resource import (
        OrganizationSpendAlertDeletedResource,
    )
    from ..params.admin_organization_spend_alerts_create_params import (
        AdminOrganizationSpendAlertsCreateParams,
    )
    from ..params.admin_organization_spend_alerts_list_params import (
        AdminOrganizationSpendAlertsListParams,
    )
    from ..params.admin_organization_spend_alerts_update_params import (
        AdminOrganizationSpendAlertsUpdateParams,
    )


class AdminOrganizationSpendAlerts(Resource):
    """Mails that the organization's spending sets off."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationSpendAlertsWithRawResponse
        with_streaming_response: AdminOrganizationSpendAlertsWithStreamingResponse

    @method(LIST_ORGANIZATION_SPEND_ALERTS)
    def list(
        self, **params: Unpack[AdminOrganizationSpendAlertsListParams]
    ) -> Page[OrganizationSpendAlert]:
        """Walk the spend alerts of the organization.

        GET /organization/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OrganizationSpendAlert] = self._list(LIST_ORGANIZATION_SPEND_ALERTS, params)
        return result

    @method(CREATE_ORGANIZATION_SPEND_ALERT)
    def create(
        self, **params: Unpack[AdminOrganizationSpendAlertsCreateParams]
    ) -> OrganizationSpendAlert:
        """Have mails sent when the organization's month passes an amount in cents.

        POST /organization/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = self._call(CREATE_ORGANIZATION_SPEND_ALERT, params)
        return result

    @method(RETRIEVE_ORGANIZATION_SPEND_ALERT)
    def retrieve(self, alert_id: str, **params: Unpack[RequestOptions]) -> OrganizationSpendAlert:
        """Read a spend alert of the organization.

        GET /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = self._call(
            RETRIEVE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result

    @method(UPDATE_ORGANIZATION_SPEND_ALERT)
    def update(
        self, alert_id: str, **params: Unpack[AdminOrganizationSpendAlertsUpdateParams]
    ) -> OrganizationSpendAlert:
        """Replace a spend alert of the organization; every field is asked for again.

        POST /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = self._call(
            UPDATE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result

    @method(DELETE_ORGANIZATION_SPEND_ALERT)
    def delete(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlertDeletedResource:
        """Delete a spend alert of the organization.

        DELETE /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlertDeletedResource = self._call(
            DELETE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result


class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    """Mails that the organization's spending sets off."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationSpendAlertsWithRawResponse
        with_streaming_response: AsyncAdminOrganizationSpendAlertsWithStreamingResponse

    @method(LIST_ORGANIZATION_SPEND_ALERTS)
    def list(
        self, **params: Unpack[AdminOrganizationSpendAlertsListParams]
    ) -> AsyncPaginator[OrganizationSpendAlert]:
        """Walk the spend alerts of the organization.

        GET /organization/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OrganizationSpendAlert] = self._list(
            LIST_ORGANIZATION_SPEND_ALERTS, params
        )
        return result

    @method(CREATE_ORGANIZATION_SPEND_ALERT)
    async def create(
        self, **params: Unpack[AdminOrganizationSpendAlertsCreateParams]
    ) -> OrganizationSpendAlert:
        """Have mails sent when the organization's month passes an amount in cents.

        POST /organization/spend_alerts. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = await self._call(CREATE_ORGANIZATION_SPEND_ALERT, params)
        return result

    @method(RETRIEVE_ORGANIZATION_SPEND_ALERT)
    async def retrieve(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlert:
        """Read a spend alert of the organization.

        GET /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = await self._call(
            RETRIEVE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result

    @method(UPDATE_ORGANIZATION_SPEND_ALERT)
    async def update(
        self, alert_id: str, **params: Unpack[AdminOrganizationSpendAlertsUpdateParams]
    ) -> OrganizationSpendAlert:
        """Replace a spend alert of the organization; every field is asked for again.

        POST /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlert = await self._call(
            UPDATE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result

    @method(DELETE_ORGANIZATION_SPEND_ALERT)
    async def delete(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlertDeletedResource:
        """Delete a spend alert of the organization.

        DELETE /organization/spend_alerts/{alert_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OrganizationSpendAlertDeletedResource = await self._call(
            DELETE_ORGANIZATION_SPEND_ALERT, params, path=(alert_id,)
        )
        return result


if TYPE_CHECKING:

    class AdminOrganizationSpendAlertsWithRawResponse:
        def __init__(self, resource: AdminOrganizationSpendAlerts) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AdminOrganizationSpendAlertsWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationSpendAlerts) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAdminOrganizationSpendAlertsWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationSpendAlerts) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAdminOrganizationSpendAlertsWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationSpendAlerts) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
