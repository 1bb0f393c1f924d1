# Generated from UsageImagesResult. Do not edit.
"""UsageImagesResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageImagesResult")
class UsageImagesResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.images.result"`."""

    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    images: int
    """How many images there were."""

    num_model_requests: int
    """How many requests there were to the model."""

    source: str | None = None
    """Where it comes from."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    model: str | None = None
    """Id of the model."""
