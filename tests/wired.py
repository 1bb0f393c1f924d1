"""What stands in the place of the server: it keeps the requests, and gives answers in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest


class Wire:
    """Stands where the server stands: keeps the requests, gives `answers` in their order."""

    def __init__(self) -> None:
        self.answers: list[Any] = []
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer: Any = self.answers.pop(0) if self.answers else {}
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    @property
    def lines(self) -> list[str]:
        """Method, path and query of each request, as they were sent."""
        return [f"{made.method} {made.url.raw_path.decode()}" for made in self.requests]

    @property
    def body(self) -> Any:
        """What the last request carried."""
        return json.loads(self.requests[-1].content)

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the last request."""
        return self.requests[-1].headers


def wired(blocking: Any) -> tuple[Any, Any]:
    """Make the fixtures `wire` and `client` for the client class of a package."""

    @pytest.fixture
    def wire() -> Wire:
        return Wire()

    @pytest.fixture
    def client(wire: Wire) -> Iterator[Any]:
        http_client = httpx.Client(transport=httpx.MockTransport(wire))
        with blocking(api_key="sk-api", admin_api_key="sk-admin", http_client=http_client) as made:
            yield made

    return wire, client
