# Generated from WebhookEvalRunSucceeded. Do not edit.
"""WebhookEvalRunSucceeded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunSucceededData")
class WebhookEvalRunSucceededData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookEvalRunSucceeded")
class WebhookEvalRunSucceeded(Component):
    """An object of `type` "eval.run.succeeded"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunSucceededData
    object: Literal["event"] | None = None
    type: Literal["eval.run.succeeded"] = "eval.run.succeeded"
