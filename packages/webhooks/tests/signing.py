"""Signed requests, made without the code under test."""

from __future__ import annotations

import base64
import hashlib
import hmac

KEY = b"0123456789abcdefghijklmn"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_750_000_000
BODY = b'{"id": "evt_1", "created_at": 7, "type": "response.completed", "data": {"id": "r"}}'


def signature(body: bytes, *, key: bytes = KEY, at: str = str(NOW), name: str = "wh_1") -> str:
    mac = hmac.new(key, f"{name}.{at}.".encode() + body, hashlib.sha256)
    return base64.b64encode(mac.digest()).decode()


def headers(body: bytes = BODY, *, key: bytes = KEY, at: str = str(NOW)) -> dict[str, str]:
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": at,
        "webhook-signature": f"v1,{signature(body, key=key, at=at)}",
    }
