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
    """Begin of the time in question, in seconds since 1970, UTC."""

    end_time: int
    """End of the time in question, itself left out, in seconds since 1970, UTC."""

    bucket_width: Literal["1m", "1h", "1d"]
    """How much time one bucket of the result covers. Default: `"1d"`."""

    project_ids: Iterable[str]
    """Ids of the projects."""

    user_ids: Iterable[str]
    """Only what these users used."""

    api_key_ids: Iterable[str]
    """Only what was used with these API keys."""

    vector_store_ids: Iterable[str]
    """Vector stores in which to search, by id."""

    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    """Split the figures by these."""

    limit: int
    """How many buckets on a page; how many are allowed depends on their width."""

    page: str
    """Cursor of the page, from `next_page` of the one before."""
