from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidHandshake
from websockets.sync.client import connect

from oai_core import APIConnectionError, APITimeoutError
from oai_core.wire import WireRequest
from oai_emulator import Emulator
from oai_emulator.faults import make_fault, parse_fault
from oai_emulator.transports import EmulatorClient
from packages.emulator.tests.sockets.lines import DIRECT, KEY, Ended, Json, Refused, in_process


def refusal(api: Any, **given: Any) -> Refused:
    with pytest.raises(Refused) as caught, api.open(**given):
        pass
    return caught.value


def heard_before(line: Any) -> tuple[list[str], Ended]:
    """Read up to the end of the socket: what came, and how it ended."""
    heard: list[str] = []
    while True:
        try:
            heard.append(line.hear()["type"])
        except Ended as end:
            return heard, end


def test_without_a_key(api: Any) -> None:
    for headers in ({}, {"authorization": "Basic abc"}):
        refused = refusal(api, headers=headers)
        assert refused.status == 401
        assert "application/json" in refused.headers["content-type"]
        assert refused.headers["x-request-id"].startswith("req_")
        assert json.loads(refused.content)["error"]["code"] == "missing_api_key"


def test_the_wrong_key() -> None:
    opened = in_process(Emulator(api_keys=["right"]))
    with pytest.raises(Refused) as caught, opened(headers={"authorization": "Bearer wrong"}):
        pass
    assert json.loads(caught.value.content)["error"]["code"] == "invalid_api_key"
    with opened(headers={"Authorization": "Bearer right"}) as line:
        assert line.response(input="Say a")["status"] == "completed"


def test_an_unknown_path(api: Any) -> None:
    for path in ("/nothing", "/responses/resp_1", "/files"):
        refused = refusal(api, path=path)
        assert refused.status == 404
        assert json.loads(refused.content)["error"]["code"] == "unknown_url"


def test_a_handshake_that_is_refused(api: Any) -> None:
    api.emulator.fail_next(429, times=2, retry_after=0.5)
    for _ in range(2):
        refused = refusal(api)
        assert (refused.status, refused.headers["retry-after"]) == (429, "0.5")
        assert json.loads(refused.content)["error"]["code"] == "rate_limit_exceeded"
    api.emulator.fail_next("html", status=502)
    refused = refusal(api)
    assert (refused.status, b"<html>" in refused.content) == (502, True)
    with api.open() as line:
        assert line.response(input="Say a")["status"] == "completed"
    assert [entry.status for entry in api.emulator.journal][:4] == [429, 429, 502, 101]


def test_the_server_takes_no_refusal_for_a_failure_of_its_own(
    network: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    network.emulator.reset()
    refusal(network, headers={})
    network.emulator.fail_next("disconnect-stream", after=1)
    with network.open() as line:
        line.say(input="Say a")
        heard_before(line)
    assert capfd.readouterr().err == ""


def test_a_header_brings_its_own_fault(api: Any) -> None:
    headers = {**KEY, "x-oai-emulator": "fault=503;times=1"}
    assert refusal(api, headers=headers).status == 503
    with api.open(headers=headers) as line:
        assert line.response(input="Say a")["status"] == "completed"
    assert refusal(api, headers={**KEY, "x-oai-emulator": "fault=fire"}).status == 400


@pytest.mark.parametrize(
    ("code", "reason"), [(1011, ""), (1012, "restart"), (4000, "x"), (1005, "")]
)
def test_a_close_after_some_events(api: Any, code: int, reason: str) -> None:
    api.emulator.fail_next("close", after=3, code=code, reason=reason)
    with api.open() as line:
        line.say(input="Say one two")
        heard, end = heard_before(line)
    assert heard == ["response.created", "response.in_progress", "response.output_item.added"]
    assert (end.code, end.reason) == (code, reason)


def test_a_close_at_once(api: Any) -> None:
    api.emulator.fail_next("close")
    with api.open() as line:
        heard, end = heard_before(line)
    assert (heard, end.code) == ([], 1011)


def test_a_cut_in_the_middle_of_a_frame(api: Any) -> None:
    api.emulator.fail_next("disconnect-stream", after=2)
    with api.open() as line:
        line.say(input="Say one two")
        heard, end = heard_before(line)
    assert (len(heard), end.code) == (2, 1006)
    with api.open() as line:
        assert line.response(input="Say a")["status"] == "completed"


def test_a_message_that_is_no_json(api: Any) -> None:
    api.emulator.fail_next("malformed", after=1)
    with api.open() as line:
        line.say(input="Say one")
        line.hear()
        with pytest.raises(ValueError):
            json.loads(line.raw())
        assert line.until()[-1]["response"]["status"] == "completed"


def test_an_error_in_between(api: Any) -> None:
    api.emulator.fail_next("error-event", after=1)
    with api.open() as line:
        line.say(input="Say one")
        events = [line.hear() for _ in range(3)]
        assert [e["type"] for e in events] == ["response.created", "error", "response.in_progress"]
        assert (events[1]["status"], events[1]["error"]["code"]) == (500, "server_error")


def test_a_connection_cut_before_the_answer(network: Any) -> None:
    network.emulator.reset()
    network.emulator.fail_next("disconnect")
    with pytest.raises((InvalidHandshake, EOFError, OSError)), network.open():
        pass
    emulator = Emulator(faults=["fault=disconnect"])
    with pytest.raises(APIConnectionError), in_process(emulator)():
        pass
    for kept in (network.emulator, emulator):
        assert (kept.journal[-1].status, kept.journal[-1].fault) == (None, "disconnect")


def test_a_delay_that_the_client_does_not_wait_for(network: Any) -> None:
    network.emulator.reset()
    start = time.monotonic()
    emulator = Emulator(faults=["fault=delay;seconds=5"])
    request = WireRequest("GET", "ws://e/v1/responses", KEY, timeout=0.02, socket={})
    with pytest.raises(APITimeoutError), EmulatorClient(emulator.app) as client:
        client.open_socket(request)
    network.emulator.fail_next("delay", seconds=0.3)
    url = f"ws{network.url.removeprefix('http')}/responses"
    patience: Json = {"open_timeout": 0.05, **DIRECT}
    with pytest.raises(TimeoutError), connect(url, additional_headers=KEY, **patience):
        pass
    assert time.monotonic() - start < 4


def test_a_delay(api: Any) -> None:
    api.emulator.fail_next("delay", seconds=0.03)
    start = time.monotonic()
    with api.open():
        assert time.monotonic() - start >= 0.03


def test_a_close_waits_for_a_socket(api: Any) -> None:
    api.emulator.fail_next("close")
    with httpx.Client(transport=api.emulator.transport(), headers=KEY) as http:
        assert http.post("http://e/v1/conversations").status_code == 200
    with api.open() as line:
        assert heard_before(line)[1].code == 1011


def test_by_the_control_endpoint(api: Any) -> None:
    with httpx.Client(transport=api.emulator.transport()) as http:
        for content in (b"fault=close;code=1012;reason=later", b'{"fault": "close", "code": 1012}'):
            http.post("http://e/__emulator/faults", content=content)
            with api.open() as line:
                assert heard_before(line)[1].code == 1012
        journal = http.get("http://e/__emulator/journal").json()["requests"]
    assert [(entry["method"], entry["status"]) for entry in journal] == [("GET", 101)] * 2
    assert [entry["fault"] for entry in journal] == ["close"] * 2


def test_codes() -> None:
    assert parse_fault("fault=close;code=3000").code == 3000
    for code in (0, 999, 1004, 1006, 1015, 5000):
        with pytest.raises(ValueError, match=str(code)):
            make_fault("close", code=code)


def test_a_key_in_a_protocol_is_not_told() -> None:
    emulator = Emulator()
    headers = {**KEY, "Sec-WebSocket-Protocol": "realtime, openai-insecure-api-key.sk-1"}
    with in_process(emulator)(headers=headers):
        assert "sk-1" not in str(emulator.journal[0].as_json())


def test_the_journal(api: Any) -> None:
    secret = {**KEY, "x-mine": "1"}
    with api.open("/responses?beta=true", headers=secret) as line:
        line.response(input="Say a")
        line.send("[1]")
        line.send("nothing")
        for _ in range(2):
            line.hear()
    shake, *said = api.emulator.journal
    assert (shake.method, shake.path, shake.query) == ("GET", "/responses", [("beta", "true")])
    assert (shake.status, shake.body, shake.headers["x-mine"]) == (101, None, "1")
    assert shake.headers["authorization"] == "[redacted]"
    created: Json = {"type": "response.create", "model": "m", "input": "Say a"}
    assert [entry.body for entry in said] == [created, [1], "nothing"]
    assert {(entry.method, entry.path) for entry in said} == {("SEND", "/responses")}
