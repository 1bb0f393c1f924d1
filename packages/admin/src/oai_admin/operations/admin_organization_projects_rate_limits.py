# Generated from the operations of admin.organization.projects.rate_limits. Do not edit.
"""Operations of `admin.organization.projects.rate_limits`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["LIST_PROJECT_RATE_LIMITS", "UPDATE_PROJECT_RATE_LIMITS"]

LIST_PROJECT_RATE_LIMITS = Operation(
    "list-project-rate-limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsRateLimitsListRateLimitsParams",
    query={"limit": "limit", "after": "after", "before": "before"},
    result="ProjectRateLimitListResponse",
    item="ProjectRateLimit",
    page=Cursor("after", "last_id"),
    auth="admin",
)

UPDATE_PROJECT_RATE_LIMITS = Operation(
    "update-project-rate-limits",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsRateLimitsUpdateRateLimitParams",
    body=(
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
        "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day",
        "batch_1_day_max_input_tokens",
    ),
    result="ProjectRateLimit",
    auth="admin",
)
