# Generated from UsageVectorStoresResult. Do not edit.
"""UsageVectorStoresResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageVectorStoresResult")
class UsageVectorStoresResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.vector_stores.result"`."""

    object: Literal["organization.usage.vector_stores.result"] = (
        "organization.usage.vector_stores.result"
    )
    usage_bytes: int
    """Storage that is used, in bytes."""

    project_id: str | None = None
    """Id of the project."""
