"""From the body of a webhook to a typed event."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from oai_core.codec import SHARED, Codec

from ..components.unwrap_webhook_event import UnwrapWebhookEvent
from .signatures import verify_signature

if TYPE_CHECKING:
    from .request_headers import HeadersLike


def unwrap(
    payload: str | bytes,
    headers: HeadersLike,
    *,
    secret: str,
    tolerance: float = 300,
    codec: Codec = SHARED,
) -> UnwrapWebhookEvent:
    """Check the signature as `verify_signature` does, and return the event that was posted.

    An event of a kind that this version does not know is an `UnknownComponent`. Raises
    `ValueError` for a body that was signed but is no JSON object. `codec` has the hooks for
    components, if there are any.
    """
    verify_signature(payload, headers, secret=secret, tolerance=tolerance)
    try:
        value: Any = json.loads(payload)
    except ValueError as error:
        raise ValueError(f"payload: it is signed, but is not JSON ({error})") from error
    if not isinstance(value, dict):
        raise ValueError("payload: it is signed, but is no JSON object")
    event: UnwrapWebhookEvent = codec.decode(value, UnwrapWebhookEvent)
    return event
