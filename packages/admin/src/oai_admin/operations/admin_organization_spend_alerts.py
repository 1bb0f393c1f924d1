# Generated from the operations of admin.organization.spend_alerts. Do not edit.
"""Operations of `admin.organization.spend_alerts`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_ORGANIZATION_SPEND_ALERT",
    "DELETE_ORGANIZATION_SPEND_ALERT",
    "LIST_ORGANIZATION_SPEND_ALERTS",
    "RETRIEVE_ORGANIZATION_SPEND_ALERT",
    "UPDATE_ORGANIZATION_SPEND_ALERT",
]

LIST_ORGANIZATION_SPEND_ALERTS = Operation(
    "list-organization-spend-alerts",
    "GET",
    "/organization/spend_alerts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationSpendAlertsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="OrganizationSpendAlertListResource",
    item="OrganizationSpendAlert",
    page=Cursor("after", "last_id"),
    auth="admin",
)

CREATE_ORGANIZATION_SPEND_ALERT = Operation(
    "create-organization-spend-alert",
    "POST",
    "/organization/spend_alerts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationSpendAlertsCreateParams",
    body=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    result="OrganizationSpendAlert",
    auth="admin",
)

RETRIEVE_ORGANIZATION_SPEND_ALERT = Operation(
    "retrieve-organization-spend-alert",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="OrganizationSpendAlert",
    auth="admin",
)

UPDATE_ORGANIZATION_SPEND_ALERT = Operation(
    "update-organization-spend-alert",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationSpendAlertsUpdateParams",
    body=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    result="OrganizationSpendAlert",
    auth="admin",
)

DELETE_ORGANIZATION_SPEND_ALERT = Operation(
    "delete-organization-spend-alert",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="OrganizationSpendAlertDeletedResource",
    auth="admin",
)
