# Generated from UsageModerationsResult. Do not edit.
"""UsageModerationsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageModerationsResult")
class UsageModerationsResult(Component):
    """An object of `object` "organization.usage.moderations.result"."""

    object: Literal["organization.usage.moderations.result"] = (
        "organization.usage.moderations.result"
    )
    input_tokens: int
    """Tokens that went in."""

    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
