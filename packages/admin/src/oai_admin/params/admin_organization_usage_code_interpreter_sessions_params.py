# Generated from usage-code-interpreter-sessions. Do not edit.
"""Parameters of `admin.organization.usage.code_interpreter_sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageCodeInterpreterSessionsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.code_interpreter_sessions`."""

    start_time: Required[int]
    """Begin of the time in question, in seconds since 1970, UTC."""

    end_time: int
    """End of the time in question, itself left out, in seconds since 1970, UTC."""

    bucket_width: Literal["1m", "1h", "1d"]
    """How much time one bucket of the result covers. Default: `"1d"`."""

    project_ids: Iterable[str]
    """Ids of the projects."""

    group_by: Iterable[Literal["project_id"]]
    """Split the figures by these."""

    limit: int
    """How many buckets on a page; how many are allowed depends on their width."""

    page: str
    """Cursor of the page, from `next_page` of the one before."""
