# Generated from UsageWebSearchCallsResult. Do not edit.
"""UsageWebSearchCallsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageWebSearchCallsResult")
class UsageWebSearchCallsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.web_searches.result"`."""

    object: Literal["organization.usage.web_searches.result"] = (
        "organization.usage.web_searches.result"
    )
    num_model_requests: int
    """How many requests there were to the model."""

    num_requests: int
    """How many requests there were."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    model: str | None = None
    """Id of the model."""

    context_level: str | None = None
    """How much of what was found the model saw; set only where the figures are grouped by it."""
