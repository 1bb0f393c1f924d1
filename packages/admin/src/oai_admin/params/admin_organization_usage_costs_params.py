# Generated from usage-costs. Do not edit.
"""Parameters of `admin.organization.usage.costs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageCostsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.costs`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1d"]
    """Default: `"1d"`."""

    project_ids: Iterable[str]
    api_key_ids: Iterable[str]
    group_by: Iterable[Literal["project_id", "line_item", "api_key_id"]]
    limit: int
    """Default: `7`."""

    page: str
