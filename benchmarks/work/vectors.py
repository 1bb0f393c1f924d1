"""One `embeddings.create` of 100 vectors, answered from memory."""

from __future__ import annotations

import base64
import json
import random
from array import array
from time import process_time
from typing import Any

from benchmarks.work.base import Run, Work

COUNT, NUMBERS = 100, 1536
HEAD = {"content-type": "application/json"}


def _body() -> bytes:
    numbers = random.Random(7)
    data: list[dict[str, Any]] = []
    for index in range(COUNT):
        vector = array("f", (numbers.gauss(0, 0.03) for _ in range(NUMBERS)))
        text = base64.b64encode(vector.tobytes()).decode()
        data.append({"object": "embedding", "index": index, "embedding": text})
    usage = {"prompt_tokens": 800, "total_tokens": 800}
    return json.dumps({"object": "list", "data": data, "model": "any", "usage": usage}).encode()


class Vectors(Work):
    """What the clients do between the bytes of an answer and 32-bit numbers."""

    units = 1
    clock = staticmethod(process_time)

    def bare(self) -> Run:
        import orjson

        content = _body()

        def run() -> None:
            for item in orjson.loads(content)["data"]:
                vector = array("f")
                vector.frombytes(base64.b64decode(item["embedding"]))
                assert len(vector) == NUMBERS

        return run

    def official(self) -> Run:
        import httpx2
        from openai import OpenAI

        content = _body()
        transport = httpx2.MockTransport(
            lambda _: httpx2.Response(200, headers=HEAD, content=content)
        )
        return self._ask(OpenAI(api_key="sk-test", http_client=httpx2.Client(transport=transport)))

    def ours(self) -> Run:
        import httpx

        from oai_embeddings import OpenAI

        content = _body()
        transport = httpx.MockTransport(
            lambda _: httpx.Response(200, headers=HEAD, content=content)
        )
        return self._ask(OpenAI(api_key="sk-test", http_client=httpx.Client(transport=transport)))

    def _ask(self, client: Any) -> Run:
        inputs = ["text"] * COUNT

        def run() -> None:
            found = client.embeddings.create(model="any", input=inputs)
            assert len(found.data[-1].embedding) == NUMBERS

        return run
