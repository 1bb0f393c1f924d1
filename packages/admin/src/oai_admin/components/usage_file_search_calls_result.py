# Generated from UsageFileSearchCallsResult. Do not edit.
"""UsageFileSearchCallsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageFileSearchCallsResult")
class UsageFileSearchCallsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.file_searches.result"`."""

    object: Literal["organization.usage.file_searches.result"] = (
        "organization.usage.file_searches.result"
    )
    num_requests: int
    """How many requests there were."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    vector_store_id: str | None = None
    """Id of the vector store."""
