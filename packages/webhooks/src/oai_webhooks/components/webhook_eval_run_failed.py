# Generated from WebhookEvalRunFailed. Do not edit.
"""WebhookEvalRunFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunFailedData")
class WebhookEvalRunFailedData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookEvalRunFailed")
class WebhookEvalRunFailed(Component):
    """An object of `type` "eval.run.failed"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunFailedData
    object: Literal["event"] | None = None
    type: Literal["eval.run.failed"] = "eval.run.failed"
