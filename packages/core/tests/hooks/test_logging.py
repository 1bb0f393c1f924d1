from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from oai_core import APIConnectionError, hookimpl
from packages.core.tests.support import KEY, Reply, Rig, events, failure

MakeRig = Callable[..., Rig]
BODY = b'{"id": "thing_private"}'


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Capture, and leave the logger as it was."""
    logger = logging.getLogger("oai")
    level = logger.level
    handlers = list(logger.handlers)
    yield caplog
    logger.setLevel(level)
    logger.handlers[:] = handlers


def _lines(log: pytest.LogCaptureFixture) -> list[str]:
    assert all(record.name == "oai" for record in log.records if record.name.startswith("oai"))
    return [record.getMessage() for record in log.records if record.name == "oai"]


def _private(text: str) -> list[str]:
    """What must not be in a log, yet is."""
    return [word for word in (KEY, "private", "sk-", "org_cookie") if word in text]


def test_silent_unless_asked(rig: MakeRig, log: pytest.LogCaptureFixture) -> None:
    client = rig()
    client.make()
    assert not client.client._runtime.listens
    assert _lines(log) == []


def test_one_line_for_a_call_at_info(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    reply = Reply(body=BODY, headers={"x-request-id": "req_7", "set-cookie": "org_cookie"})
    client = rig(replies=[reply])
    client.make(name="private", extra_query={"token": "private"})
    (line,) = _lines(log)
    assert re.fullmatch(
        r"POST /things \(makeThing\): 200, request req_7, \d+\.\d{3} s, 0 retries", line
    )


def test_retries_and_failures_at_info(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    client = rig(replies=[failure(503), Reply(error=APIConnectionError())], max_retries=1)
    with pytest.raises(APIConnectionError):
        client.make(name="private")
    retry, end = _lines(log)
    assert retry == "makeThing: attempt 0 failed (status 503), next in 0.001 s"
    assert re.fullmatch(
        r"POST /things \(makeThing\): no answer APIConnectionError, request -, .* 1 retries", end
    )


def test_the_status_of_a_refusal(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    client = rig(replies=[failure(429, x_request_id="req_9")], max_retries=0)
    with pytest.raises(Exception, match="429"):
        client.make()
    assert "429 RateLimitError, request req_9" in _lines(log)[-1]


def test_a_stream_is_logged_when_it_ends(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    client = rig(replies=[events("private")])
    client.stream(name="private")
    (line,) = _lines(log)
    assert line.startswith("POST /things (makeThing): 200")
    assert not _private(line)


def test_headers_at_debug_without_secrets_or_bodies(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    reply = Reply(body=BODY, headers={"x-request-id": "req_7", "set-cookie": "org_cookie"})
    client = rig(replies=[reply], default_headers={"api-key": "private", "x-note": f"see {KEY}"})
    client.make(name="private", extra_query={"secret": "private"})
    sending, received, _ = _lines(log)
    assert sending.startswith("makeThing: sending POST https://api.openai.com/v1/things, attempt 0")
    assert "'authorization': '[redacted]'" in sending
    assert "'user-agent': 'oai-core/" in sending
    assert received.startswith("makeThing: received 200, attempt 0")
    assert "'x-request-id': 'req_7'" in received
    assert _private("\n".join(_lines(log))) == []


def test_the_error_of_a_server_is_not_quoted(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    error = Reply(400, b'{"error": {"message": "you sent private words"}}')
    client = rig(replies=[error])
    with pytest.raises(Exception, match="private words"):
        client.make(name="private")
    assert _private("\n".join(_lines(log))) == []


def test_a_program_s_own_level_turns_it_on(rig: MakeRig, log: pytest.LogCaptureFixture) -> None:
    with log.at_level(logging.INFO, "oai"):
        rig().make()
    assert len(_lines(log)) == 1


def test_it_writes_to_stderr_where_the_program_has_no_handler(
    log: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    monkeypatch.setattr(logging.getLogger("oai"), "hasHandlers", lambda: False)
    Rig("blocking").make()
    assert "oai INFO POST /things (makeThing): 200" in capsys.readouterr().err


def test_it_can_be_left_out(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    client = rig(without_plugins=["oai.logging"])
    client.make()
    assert not client.client._runtime.listens
    assert _lines(log) == []


def test_it_can_be_replaced_by_name(
    rig: MakeRig, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")

    @attrs.define(eq=False)
    class Mine:
        seen: list[float] = attrs.field(factory=list[float])
        name: str = "oai.logging"

        @hookimpl
        def oai_after_call(self, elapsed: float) -> Any:
            self.seen.append(elapsed)

    mine = Mine()
    rig(mine).make()
    assert len(mine.seen) == 1
    assert _lines(log) == []
