# Generated from usage-moderations. Do not edit.
"""Parameters of `admin.organization.usage.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageModerationsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.moderations`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default: `"1d"`."""

    project_ids: Iterable[str]
    user_ids: Iterable[str]
    api_key_ids: Iterable[str]
    models: Iterable[str]
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    page: str
