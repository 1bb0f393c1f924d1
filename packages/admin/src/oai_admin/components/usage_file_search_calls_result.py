# Generated from UsageFileSearchCallsResult. Do not edit.
"""UsageFileSearchCallsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageFileSearchCallsResult")
class UsageFileSearchCallsResult(Component):
    """An object of `object` "organization.usage.file_searches.result"."""

    object: Literal["organization.usage.file_searches.result"] = (
        "organization.usage.file_searches.result"
    )
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None
