# Generated from usage-images. Do not edit.
"""Parameters of `admin.organization.usage.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class AdminOrganizationUsageImagesParams(RequestOptions, total=False):
    """Parameters of `admin.organization.usage.images`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """Default: `"1d"`."""

    sources: Iterable[Literal["image.generation", "image.edit", "image.variation"]]
    sizes: Iterable[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    project_ids: Iterable[str]
    user_ids: Iterable[str]
    api_key_ids: Iterable[str]
    models: Iterable[str]
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    page: str
