"""What one test does with aimock: faults, the journal, and calls by either kind of client."""

from __future__ import annotations

import asyncio
from operator import attrgetter
from typing import Any
from uuid import uuid4

import httpx

from oai_core import AsyncOpenAI, AsyncStream, OpenAI, Stream, hookimpl
from oai_core.pages import AsyncPage, Page

KEY = "sk-contract-test"


class Mock:
    """The server as one test sees it: its own faults and its own part of the journal."""

    def __init__(self, address: str) -> None:
        self.test = f"test-{uuid4()}"
        self.options: dict[str, Any] = {
            "api_key": KEY,
            "base_url": f"{address}/v1",
            "default_headers": {"X-Test-Id": self.test},
        }
        self._http = httpx.Client(base_url=f"{address}/__aimock", headers={"X-Test-Id": self.test})

    def chaos(self, **rates: float) -> None:
        """Inject faults into this test's requests from now on."""
        self._http.post("/chaos", json=rates).raise_for_status()

    def calm(self) -> None:
        """End the faults."""
        self._http.delete("/chaos").raise_for_status()

    def journal(self) -> list[dict[str, Any]]:
        """Give what this test sent, in order."""
        answer = self._http.get("/journal", params={"testId": self.test})
        entries: list[dict[str, Any]] = answer.raise_for_status().json()
        return entries

    def close(self) -> None:
        """End the faults and the connections."""
        self.calm()
        self._http.close()


class Calming:
    """Ends the faults when a call is retried, and keeps what it was told."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self.told: list[tuple[int, float]] = []

    @hookimpl
    def oai_before_retry(self, attempt: int, delay: float) -> None:
        """Let the next attempt through."""
        self.told.append((attempt, delay))
        self._mock.calm()


class Caller:
    """Calls methods by name, blocking or async: one test serves for both."""

    def __init__(self, kind: str, **options: Any) -> None:
        self._runner = asyncio.Runner() if kind == "async" else None
        self._client: Any = (AsyncOpenAI if self._runner else OpenAI)(**options)

    def __call__(self, name: str, *arguments: Any, **parameters: Any) -> Any:
        """Return the result; of a stream its events, of a list the items of all pages."""
        method = attrgetter(name)(self._client)
        if self._runner is None:
            result: Any = method(*arguments, **parameters)
            return list(result) if result.__class__ in (Stream, Page) else result

        async def run() -> Any:
            result: Any = await method(*arguments, **parameters)
            if result.__class__ in (AsyncStream, AsyncPage):
                return [item async for item in result]
            return result

        return self._runner.run(run())

    def close(self) -> None:
        """Close the client and its loop."""
        if self._runner is None:
            self._client.close()
        else:
            self._runner.run(self._client.close())
            self._runner.close()
