"""What the tests of the transports share."""

from __future__ import annotations

from typing import Any

from oai_core.wire import WireRequest

HEADERS = {"accept": "application/json", "Authorization": "Bearer sk-test"}


def post(url: str, content: Any = b"{}", *, stream: bool = False, **options: Any) -> WireRequest:
    headers = {**HEADERS, **options.pop("headers", {})}
    return WireRequest("POST", url, headers, content, options.pop("timeout", 5.0), stream)
