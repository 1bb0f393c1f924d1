"""What `client.webhooks` does: check what was posted, and give it a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.resources import AsyncResource, Resource, helper

if TYPE_CHECKING:
    from ..components.unwrap_webhook_event import UnwrapWebhookEvent
    from .request_headers import HeadersLike


class _Webhooks:
    """What both kinds of client have: nothing here talks to the API, or has to be awaited."""

    _client: Any

    @helper()
    def verify_signature(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = 300,
    ) -> None:
        """Raise `InvalidWebhookSignatureError` unless the request was signed with the secret.

        `payload` is the body exactly as it was received, `headers` those of the request, as any
        web framework gives them. `secret` is that of the client by default
        (OPENAI_WEBHOOK_SECRET). `tolerance` is how many seconds the clocks of sender and receiver
        may differ, delivery included.
        """
        from .signatures import secret_of, verify_signature

        verify_signature(
            payload, headers, secret=secret_of(self._client.config, secret), tolerance=tolerance
        )

    @helper()
    def unwrap(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None
    ) -> UnwrapWebhookEvent:
        """Check the signature as `verify_signature` does, and return the event that was posted.

        An event of a kind that this version does not know is an `UnknownComponent`. Raises
        `ValueError` for a body that was signed but is no JSON object.
        """
        from .signatures import secret_of
        from .unwrapping import unwrap

        return unwrap(
            payload,
            headers,
            secret=secret_of(self._client.config, secret),
            codec=self._client._runtime.codec,
        )


class WebhooksHelpers(_Webhooks, Resource):
    """Events that were posted to a webhook."""


class AsyncWebhooksHelpers(_Webhooks, AsyncResource):
    """Events that were posted to a webhook."""
