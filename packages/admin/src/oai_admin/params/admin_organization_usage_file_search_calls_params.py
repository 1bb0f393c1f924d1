# Generated from usage-file-search-calls. Do not edit.
"""Parameters of `admin.organization.usage.file_search_calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageFileSearchCallsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.file_search_calls`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default: `"1d"`."""

    project_ids: Iterable[str]
    user_ids: Iterable[str]
    api_key_ids: Iterable[str]
    vector_store_ids: Iterable[str]
    """Ids of the vector stores to search."""

    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
