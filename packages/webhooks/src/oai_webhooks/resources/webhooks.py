# Generated from the resource webhooks. Do not edit.
"""Checks and reads what the API posts to a webhook."""

from __future__ import annotations

from ..helpers.webhooks import AsyncWebhooksHelpers, WebhooksHelpers


class Webhooks(WebhooksHelpers):
    """Checks and reads what the API posts to a webhook."""


class AsyncWebhooks(AsyncWebhooksHelpers):
    """Checks and reads what the API posts to a webhook."""
