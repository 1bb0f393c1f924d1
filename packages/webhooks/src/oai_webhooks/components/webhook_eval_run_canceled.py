# Generated from WebhookEvalRunCanceled. Do not edit.
"""WebhookEvalRunCanceled."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebhookEvalRunCanceledData")
class WebhookEvalRunCanceledData(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("WebhookEvalRunCanceled")
class WebhookEvalRunCanceled(Component):
    """An object of `type` "eval.run.canceled"."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    id: str
    """Unique id."""

    data: WebhookEvalRunCanceledData
    object: Literal["event"] | None = None
    type: Literal["eval.run.canceled"] = "eval.run.canceled"
