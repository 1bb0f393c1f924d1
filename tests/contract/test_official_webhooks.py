"""Webhooks: what the official client and the standard's own library make of the same requests."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from datetime import UTC, datetime
from typing import Any

import openai
import pytest
from standardwebhooks.webhooks import Webhook

import oai_webhooks
from oai_core import InvalidWebhookSignatureError

KEY = b"0123456789abcdefghijklmn"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
BODY = (
    '{"id": "evt_1", "object": "event", "created_at": 7,'
    ' "type": "batch.failed", "data": {"id": "ü"}}'
)


def _headers(body: str, secret: str, at: int, *others: str) -> dict[str, str]:
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    mac = hmac.new(key, f"wh_1.{at}.{body}".encode(), hashlib.sha256).digest()
    signature = " ".join([*others, "v1," + base64.b64encode(mac).decode()])
    return {"webhook-id": "wh_1", "webhook-timestamp": str(at), "webhook-signature": signature}


def _verdict(client: Any, body: str | bytes, headers: dict[str, str], secret: str) -> str:
    """`ok`, or the first words of what is wrong."""
    try:
        client.webhooks.verify_signature(body, headers, secret=secret)
    except (InvalidWebhookSignatureError, openai.InvalidWebhookSignatureError) as error:
        text = str(error)
        words = ("too old", "too new", "not match")
        return next((word for word in words if word in text), "format")
    except ValueError:
        return "missing"
    return "ok"


@pytest.mark.parametrize("secret", [SECRET, "a raw one"])
@pytest.mark.parametrize("off", [0, 290, -290, 310, -310])
@pytest.mark.parametrize("others", [(), ("v1,d3Jvbmc=",), ("v1a,xyz", "d3Jvbmc=")])
@pytest.mark.parametrize("changed", ["", " "])
@pytest.mark.parametrize("encode", [str, str.encode])
def test_webhooks_as_the_official_client(
    secret: str, off: int, others: tuple[str, ...], changed: str, encode: Any
) -> None:
    headers = _headers(BODY, secret, int(time.time()) + off, *others)
    ours = oai_webhooks.OpenAI(api_key="sk-test")
    theirs = openai.OpenAI(api_key="sk-test")
    body = encode(BODY + changed)
    verdict = _verdict(ours, body, headers, secret)
    assert verdict == _verdict(theirs, body, headers, secret)
    assert (verdict == "ok") == (abs(off) < 300 and not changed)


@pytest.mark.parametrize("timestamp", ["soon", "1.5", ""])
def test_timestamps_that_the_official_client_refuses(timestamp: str) -> None:
    headers = {**_headers(BODY, SECRET, 1), "webhook-timestamp": timestamp}
    for client in (oai_webhooks.OpenAI(api_key="sk-t"), openai.OpenAI(api_key="sk-t")):
        assert _verdict(client, BODY, headers, SECRET) in ("format", "missing")


def test_webhooks_signed_by_the_library_of_the_standard() -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    headers = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(SECRET).sign("wh_1", now, BODY),
    }
    client = oai_webhooks.OpenAI(api_key="sk-test")
    event = client.webhooks.unwrap(BODY.encode(), headers, secret=SECRET)
    assert event.to_dict() == Webhook(SECRET).verify(BODY, headers)
