# Generated from the operations of admin.organization.projects.spend_alerts. Do not edit.
"""Operations of `admin.organization.projects.spend_alerts`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_PROJECT_SPEND_ALERT",
    "DELETE_PROJECT_SPEND_ALERT",
    "LIST_PROJECT_SPEND_ALERTS",
    "RETRIEVE_PROJECT_SPEND_ALERT",
    "UPDATE_PROJECT_SPEND_ALERT",
]

LIST_PROJECT_SPEND_ALERTS = Operation(
    "list-project-spend-alerts",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsSpendAlertsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ProjectSpendAlertListResource",
    item="ProjectSpendAlert",
    page=Cursor("after", "last_id"),
    auth="admin",
)

CREATE_PROJECT_SPEND_ALERT = Operation(
    "create-project-spend-alert",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsSpendAlertsCreateParams",
    body=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    result="ProjectSpendAlert",
    auth="admin",
)

RETRIEVE_PROJECT_SPEND_ALERT = Operation(
    "retrieve-project-spend-alert",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectSpendAlert",
    auth="admin",
)

UPDATE_PROJECT_SPEND_ALERT = Operation(
    "update-project-spend-alert",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsSpendAlertsUpdateParams",
    body=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    result="ProjectSpendAlert",
    auth="admin",
)

DELETE_PROJECT_SPEND_ALERT = Operation(
    "delete-project-spend-alert",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectSpendAlertDeletedResource",
    auth="admin",
)
