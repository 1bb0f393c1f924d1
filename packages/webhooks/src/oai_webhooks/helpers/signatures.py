"""Signatures of webhooks, as https://www.standardwebhooks.com describes them.

Signed is `id.timestamp.body`, with HMAC-SHA256, and the signature is sent as base64.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import math
import re
import time
from typing import TYPE_CHECKING, Any

from oai_core.errors import ConfigurationError, InvalidWebhookSignatureError

from .request_headers import HeadersLike, read_headers

if TYPE_CHECKING:
    from oai_core.config import ClientConfig

ID, TIMESTAMP, SIGNATURE = HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")
ENCODED = "whsec_"  # begins secrets that are base64; all others are taken as they are
VERSION = "v1,"
SECONDS = re.compile("-?[0-9]{1,15}", re.ASCII)  # of any time that the clocks here can show


def verify_signature(
    payload: str | bytes, headers: HeadersLike, *, secret: str, tolerance: float = 300
) -> None:
    """Raise `InvalidWebhookSignatureError` unless the request was signed with `secret`.

    `payload` is the body exactly as it was received, `headers` those of the request, as any web
    framework gives them. `tolerance` is how many seconds the clocks of sender and receiver may
    differ, delivery included. Raises `ConfigurationError` for a secret that is none.
    """
    check(payload, headers, secret=secret, tolerance=tolerance, now=time.time())


def check(
    payload: str | bytes, headers: HeadersLike, *, secret: str, tolerance: float, now: float
) -> None:
    """Do what `verify_signature` does, at a certain time, in seconds since 1970."""
    body, key = _body(payload), _key(secret)
    _check_tolerance(tolerance)
    sent = read_headers(headers, HEADERS)
    _check_age(sent[TIMESTAMP], tolerance, now)
    signed = b".".join((_bytes(sent[ID]), _bytes(sent[TIMESTAMP]), body))
    due = base64.b64encode(hmac.digest(key, signed, hashlib.sha256))
    # All candidates are compared, so that the time taken does not tell which one was near.
    matches = [
        hmac.compare_digest(due, _bytes(candidate.removeprefix(VERSION)))
        for part in sent[SIGNATURE].split()
        if (candidate := part.strip(","))
    ]
    if not any(matches):
        raise InvalidWebhookSignatureError(
            "The webhook's signature does not match: another secret signed it, or the payload is "
            "not the body as it was sent, byte for byte."
        )


def secret_of(config: ClientConfig, secret: str | None) -> str:
    """Return the secret to check with: the argument, or else that of the client."""
    found = config.webhook_secret if secret is None else secret
    if found is None:
        raise ConfigurationError(
            "There is no secret to check webhooks with: pass `secret`, or `webhook_secret` to the "
            "client, or set OPENAI_WEBHOOK_SECRET."
        )
    return found


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _body(payload: Any) -> bytes:
    if isinstance(payload, str):
        return _bytes(payload)
    if isinstance(payload, bytes | bytearray):
        return bytes(payload)
    raise TypeError(
        "payload: the body is needed as it was received, as bytes or text, not "
        f"{type(payload).__name__}: what was parsed cannot be checked"
    )


def _key(secret: Any) -> bytes:
    """Return the key that a secret stands for; errors do not show it."""
    if not isinstance(secret, str):
        raise TypeError(f"secret: a text is needed, not {type(secret).__name__}")
    if not secret.startswith(ENCODED):
        key = _bytes(secret)
    else:
        text = secret.removeprefix(ENCODED).rstrip("=")
        try:
            key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        except (binascii.Error, ValueError):
            raise ConfigurationError(
                "secret: what follows its prefix is not base64; copy it again, as a whole."
            ) from None
    if not key:  # with an empty key anybody can sign
        raise ConfigurationError("secret: it is empty.")
    return key


def _check_tolerance(tolerance: Any) -> None:
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)):
        raise TypeError(f"tolerance: seconds are needed, not {type(tolerance).__name__}")
    if math.isnan(tolerance) or tolerance < 0:
        raise ValueError(f"tolerance: seconds from 0 on are needed, not {tolerance}")


def _check_age(timestamp: str, tolerance: float, now: float) -> None:
    if not SECONDS.fullmatch(timestamp):
        raise InvalidWebhookSignatureError(
            f"{TIMESTAMP}: {timestamp[:40]!r} is not a whole number of seconds since 1970."
        )
    age = int(now) - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError(
            f"The webhook's timestamp is too old: {age} s, where {tolerance} s are allowed."
        )
    if -age > tolerance:
        raise InvalidWebhookSignatureError(
            f"The webhook's timestamp is too new: {-age} s ahead, where {tolerance} s are allowed. "
            "Is the clock of this machine right?"
        )
