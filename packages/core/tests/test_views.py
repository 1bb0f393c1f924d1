"""Views of a resource: which of its methods have a raw form, and what is said of the others."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_core import OpenAI, Operation
from oai_core.resources import Resource, helper, method

GET = Operation("get", "GET", "/thing", scope=__name__)


class Things(Resource):
    kind = "things"

    @method(GET)
    def get(self, **params: Any) -> Any:
        return self._call(GET, params)

    @helper(GET, raw=True)
    def parse(self, **params: Any) -> Any:
        return self._call(GET, params)

    @helper(GET)
    def poll(self) -> Any:
        raise AssertionError("it is not reached")

    def unmarked(self) -> Any:
        """As somebody else may write it."""
        return self._call(GET, {})

    @property
    def nested(self) -> Any:
        return Things(self._client, self._mode)


@pytest.fixture
def things() -> Any:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"ok": 1}))
    return OpenAI(api_key="k", http_client=httpx.Client(transport=transport)).use(Things)


@pytest.mark.parametrize("name", ["get", "parse", "unmarked"])
def test_methods_that_are_one_call_have_raw_forms(things: Any, name: str) -> None:
    for each in (things, things.nested):
        assert getattr(each.with_raw_response, name)().json() == {"ok": 1}
        assert getattr(each.with_raw_response.nested, name)().json() == {"ok": 1}
        with getattr(each.with_streaming_response.nested, name)() as response:
            assert response.json() == {"ok": 1}


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_other_methods_have_none_and_it_is_said(things: Any, view: str) -> None:
    found = getattr(things, view)
    for each in (found, found.nested):
        with pytest.raises(AttributeError, match=f"Things.poll has no raw form.* without {view}"):
            each.poll  # noqa: B018 - nothing has to be called
        assert not hasattr(each, "poll")
        assert "poll" not in dir(each)
        assert {"get", "parse", "unmarked", "nested"} <= set(dir(each))
    with pytest.raises(AttributeError, match=r"no attribute 'gat'\. Did you mean 'get'"):
        found.gat  # noqa: B018
    assert found.kind == "things"
    assert repr(found).startswith(f"<{view} of <Things of <OpenAI")
