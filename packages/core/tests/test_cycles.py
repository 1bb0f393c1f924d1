"""What a failed call leaves: nothing that only the collector could free."""

from __future__ import annotations

import gc
from typing import Any

import httpx
import pytest

from oai_core import APIConnectionError, OpenAI, hookimpl


class Listening:
    @hookimpl
    def oai_before_call(self, call: Any) -> None: ...


def refuse(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


@pytest.mark.parametrize("plugins", [[], [Listening()]], ids=["bare", "observed"])
@pytest.mark.parametrize("retries", [0, 1])
def test_an_error_is_freed_with_its_last_reference(
    plugins: list[Any], retries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    http = httpx.Client(transport=httpx.MockTransport(refuse))
    client = OpenAI(api_key="k", http_client=http, max_retries=retries, plugins=plugins)

    def fail() -> None:
        with pytest.raises(APIConnectionError):
            client.post("/x")

    fail()
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(50):
            fail()
        assert len(gc.get_objects()) - before < 25
    finally:
        gc.enable()
