"""Webhooks on a client: its secret, its codec, and the events that come out."""

from __future__ import annotations

import json
import time
from typing import Any

import anyio
import pytest

from oai_core import (
    Codec,
    ConfigurationError,
    InvalidWebhookSignatureError,
    UnknownComponent,
    hookimpl,
)
from oai_webhooks import (
    AsyncOpenAI,
    OpenAI,
    WebhookResponseCompleted,
    unwrap,
    verify_signature,
)
from packages.webhooks.tests.signing import BODY, KEY, SECRET, headers

pytestmark = pytest.mark.usefixtures("no_secret")


@pytest.fixture
def no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)


def fresh(body: bytes = BODY, key: bytes = KEY) -> dict[str, str]:
    return headers(body, key=key, at=str(int(time.time())))


def blocking(**options: Any) -> Any:
    return OpenAI(api_key="sk-test", **options).webhooks


def asynchronous(**options: Any) -> Any:
    return AsyncOpenAI(api_key="sk-test", **options).webhooks


@pytest.fixture(params=[blocking, asynchronous])
def webhooks(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_an_event(webhooks: Any) -> None:
    event = webhooks(webhook_secret=SECRET).unwrap(BODY, fresh())
    assert type(event) is WebhookResponseCompleted
    assert event.data.id == "r"
    assert event.to_dict() == json.loads(BODY)
    assert webhooks(webhook_secret=SECRET).verify_signature(BODY.decode(), fresh()) is None


def test_nothing_has_to_be_awaited() -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="sk-test", webhook_secret=SECRET) as client:
            assert client.webhooks.unwrap(BODY, fresh()).type

    anyio.run(main)


def test_where_the_secret_comes_from(webhooks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"`secret`.*`webhook_secret`.*OPENAI_WEBHOOK_SEC"):
        webhooks().unwrap(BODY, fresh())
    with pytest.raises(ValueError, match="no secret"):
        webhooks().verify_signature(BODY, fresh())
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    webhooks().verify_signature(BODY, fresh())
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks(webhook_secret="another").unwrap(BODY, fresh())
    webhooks(webhook_secret="another").unwrap(BODY, fresh(), secret=SECRET)
    webhooks().verify_signature(BODY, fresh(key=b"mine"), secret="mine")


def test_an_old_request(webhooks: Any) -> None:
    old = headers(BODY, at=str(int(time.time()) - 400))
    resource = webhooks(webhook_secret=SECRET)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        resource.unwrap(BODY, old)
    resource.verify_signature(BODY, old, tolerance=500)


def test_a_kind_that_nobody_knows_is_kept(webhooks: Any) -> None:
    sent = {"id": "evt_1", "type": "planet.discovered", "data": {"n": [9]}}
    body = json.dumps(sent).encode()
    event = webhooks(webhook_secret=SECRET).unwrap(body, fresh(body))
    assert type(event) is UnknownComponent
    assert event.to_dict() == sent


@pytest.mark.parametrize("body", [b"", b"no", b'{"a": ', b"\xff", b"[]", b"3", b"null"])
def test_signed_but_no_event(webhooks: Any, body: bytes) -> None:
    with pytest.raises(ValueError, match="payload: it is signed, but is no") as caught:
        webhooks(webhook_secret=SECRET).unwrap(body, fresh(body))
    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks(webhook_secret=SECRET).unwrap(body, fresh(b"another"))


class _Plugin:
    @hookimpl
    def oai_setup_codec(self, codec: Codec) -> None:
        codec.register_structure_hook(WebhookResponseCompleted, lambda value, _: value["id"])


def test_hooks_for_components_apply(webhooks: Any) -> None:
    resource = webhooks(webhook_secret=SECRET, plugins=[_Plugin()])
    assert resource.unwrap(BODY, fresh()) == "evt_1"


def test_without_a_client() -> None:
    verify_signature(BODY, fresh(), secret=SECRET)
    event = unwrap(BODY, fresh(), secret=SECRET)
    assert isinstance(event, WebhookResponseCompleted)
    with pytest.raises(InvalidWebhookSignatureError):
        unwrap(BODY, fresh(key=b"another"), secret=SECRET)
    old = headers(BODY, at=str(int(time.time()) - 400))
    assert unwrap(BODY, old, secret=SECRET, tolerance=500) == event
