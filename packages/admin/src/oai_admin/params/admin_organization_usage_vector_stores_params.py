# Generated from usage-vector-stores. Do not edit.
"""Parameters of `admin.organization.usage.vector_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageVectorStoresParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.vector_stores`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default: `"1d"`."""

    project_ids: Iterable[str]
    group_by: Iterable[Literal["project_id"]]
    limit: int
    page: str
