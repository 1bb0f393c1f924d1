# Generated from UsageModerationsResult. Do not edit.
"""UsageModerationsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageModerationsResult")
class UsageModerationsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.moderations.result"`."""

    object: Literal["organization.usage.moderations.result"] = (
        "organization.usage.moderations.result"
    )
    input_tokens: int
    """Tokens that went in."""

    num_model_requests: int
    """How many requests there were to the model."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    model: str | None = None
    """Id of the model."""
