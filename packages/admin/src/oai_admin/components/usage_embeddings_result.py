# Generated from UsageEmbeddingsResult. Do not edit.
"""UsageEmbeddingsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageEmbeddingsResult")
class UsageEmbeddingsResult(Component):
    """An object of `object` "organization.usage.embeddings.result"."""

    object: Literal["organization.usage.embeddings.result"] = "organization.usage.embeddings.result"
    input_tokens: int
    """Tokens that went in."""

    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
