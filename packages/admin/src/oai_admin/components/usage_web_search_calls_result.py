# Generated from UsageWebSearchCallsResult. Do not edit.
"""UsageWebSearchCallsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageWebSearchCallsResult")
class UsageWebSearchCallsResult(Component):
    """An object of `object` "organization.usage.web_searches.result"."""

    object: Literal["organization.usage.web_searches.result"] = (
        "organization.usage.web_searches.result"
    )
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None
