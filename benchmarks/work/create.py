"""One `create` over the loopback interface, blocking."""

from __future__ import annotations

import os
from typing import Any

from benchmarks.payloads import REQUEST
from benchmarks.work.base import Run, Work


class Create(Work):
    """Send a request, decode the 5 KB response."""

    units = 40

    def __init__(self) -> None:
        self._address = os.environ["OAI_BENCH_SERVER"]

    def bare(self) -> Run:
        import httpx
        import orjson

        client = httpx.Client(timeout=httpx.Timeout(600, connect=5))
        url = f"{self._address}/responses"
        headers = {"authorization": "Bearer sk-test", "content-type": "application/json"}

        def run() -> None:
            for _ in range(self.units):
                answer = client.post(url, content=orjson.dumps(REQUEST), headers=headers)
                orjson.loads(answer.raise_for_status().content)

        return run

    def official(self) -> Run:
        from openai import OpenAI

        return self._calls(OpenAI(api_key="sk-test", base_url=self._address))

    def ours(self) -> Run:
        from oai_responses import OpenAI

        return self._calls(OpenAI(api_key="sk-test", base_url=self._address))

    def _calls(self, client: Any) -> Run:
        def run() -> None:
            for _ in range(self.units):
                client.responses.create(**REQUEST)

        return run
