"""Deprecated methods warn where they are called, and are otherwise as they were."""

from __future__ import annotations

import inspect
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import AsyncOpenAI, OpenAI, Operation
from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, method

OLD = Operation("old", "GET", "/old", scope=__name__, query={"limit": "limit"})
ADVICE = "things.old is deprecated: use things.new."


class Things(Resource):
    @deprecated(ADVICE)
    @method(OLD)
    def old(self, **params: Any) -> Any:
        """Do it as before."""
        return self._call(OLD, params)


class AsyncThings(AsyncResource):
    @deprecated(ADVICE)
    @method(OLD)
    async def old(self, **params: Any) -> Any:
        return await self._call(OLD, params)


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


@pytest.fixture
def client() -> OpenAI:
    return OpenAI(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))


def test_a_call_warns_at_the_line_that_calls(client: OpenAI) -> None:
    with pytest.warns(DeprecationWarning, match="use things.new") as caught:
        client.use(Things).old(limit=1)
    assert len(caught) == 1
    assert Path(caught[0].filename) == Path(__file__)


def test_a_loop_is_warned_once(client: OpenAI) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            client.use(Things).old()
    assert len(caught) == 1


def test_raw_responses_warn_too(client: OpenAI) -> None:
    things: Any = client.use(Things)
    with pytest.warns(DeprecationWarning, match="use things.new"):
        assert things.with_raw_response.old().status_code == 200


def test_responses_left_unread_warn_where_the_call_is_written(client: OpenAI) -> None:
    things: Any = client.use(Things)
    with pytest.warns(DeprecationWarning, match="use things.new") as caught:
        manager = things.with_streaming_response.old()
    assert Path(caught[0].filename) == Path(__file__)
    with manager as response:
        assert response.status_code == 200


@pytest.mark.anyio
async def test_an_async_method_warns_when_it_is_called() -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="k", http_client=http) as client:
        with pytest.warns(DeprecationWarning, match="use things.new") as caught:
            awaitable = client.use(AsyncThings).old()
        assert Path(caught[0].filename) == Path(__file__)
        await awaitable


def test_what_is_known_about_the_method_stays() -> None:
    assert Things.old.__doc__ == "Do it as before."
    assert Things.old.__name__ == "old"
    assert Things.old.operation is OLD  # type: ignore[attr-defined]
    assert Things.old.__deprecated__ == ADVICE  # type: ignore[attr-defined]
    assert list(inspect.signature(Things.old).parameters) == list(
        inspect.signature(inspect.unwrap(Things.old)).parameters
    )
