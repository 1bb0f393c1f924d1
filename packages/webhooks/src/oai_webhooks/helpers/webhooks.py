"""What `client.webhooks` does: check what was posted, and give it a type."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class WebhooksHelpers(Resource):
    """Events that were posted to a webhook."""


class AsyncWebhooksHelpers(AsyncResource):
    """Events that were posted to a webhook."""
