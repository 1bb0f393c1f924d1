# Generated from UsageImagesResult. Do not edit.
"""UsageImagesResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageImagesResult")
class UsageImagesResult(Component):
    """An object of `object` "organization.usage.images.result"."""

    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    images: int
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
