from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

from oai_emulator import Emulator, Fault
from oai_emulator.faults import Faults, make_fault, parse_fault

BODY = {"model": "m", "input": "Say one two three"}


def ask(api: Any, fault: str | None = None, **body: Any) -> httpx.Response:
    headers = {} if fault is None else {"x-oai-emulator": fault}
    answer: httpx.Response = api.http.post("/responses", json={**BODY, **body}, headers=headers)
    return answer


def test_a_rate_limit(api: Any) -> None:
    api.emulator.fail_next(status=429, times=2, retry_after=0.1, retry_after_ms=100)
    for _ in range(2):
        answer = ask(api)
        assert answer.status_code == 429
        assert answer.headers["retry-after"] == "0.1"
        assert answer.headers["retry-after-ms"] == "100"
        assert answer.json()["error"]["code"] == "rate_limit_exceeded"
    assert ask(api).status_code == 200


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503])
def test_statuses(api: Any, status: int) -> None:
    api.emulator.fail_next(status, should_retry=False)
    answer = ask(api)
    assert answer.status_code == status
    assert answer.headers["x-should-retry"] == "false"
    assert answer.json()["error"].keys() == {"message", "type", "param", "code"}


def test_a_header_brings_its_own_fault(api: Any) -> None:
    assert ask(api, "fault=500").status_code == 500
    assert ask(api, "fault=500").status_code == 500
    assert ask(api).status_code == 200


def test_a_header_counts_the_attempts_of_one_call(api: Any) -> None:
    fault = "fault=429;times=2;retry-after=0.05"
    statuses = [ask(api, fault).status_code for _ in range(6)]
    assert statuses == [429, 429, 200, 429, 429, 200]
    for key in ("a", "b"):
        headers = {"x-oai-emulator": "fault=429;times=1", "idempotency-key": key}
        answers = [api.http.post("/responses", json=BODY, headers=headers) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [429, 200]


def test_a_header_that_makes_no_sense(api: Any) -> None:
    for header in (
        "429",
        "fault=700",
        "fault=fire",
        "times=1",
        "fault=429;colour=red",
        "fault=x=y",
    ):
        answer = ask(api, header)
        assert answer.status_code == 400
        assert answer.json()["error"]["param"] == "x-oai-emulator"


def test_a_delay(api: Any) -> None:
    start = time.monotonic()
    assert ask(api, "fault=delay;seconds=0.05").status_code == 200
    assert time.monotonic() - start >= 0.05


def test_a_delay_that_the_client_does_not_wait_for(api: Any) -> None:
    start = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        api.http.post(
            "/responses",
            json=BODY,
            timeout=0.02,
            headers={"x-oai-emulator": "fault=delay;seconds=5"},
        )
    assert time.monotonic() - start < 4


def test_a_connection_cut_before_the_answer(api: Any) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        ask(api, "fault=disconnect")
    entry = api.emulator.journal[-1]
    assert (entry.status, entry.fault) == (None, "disconnect")


@pytest.mark.parametrize("after", [0, 1, 4])
def test_a_connection_cut_within_a_stream(api: Any, after: int) -> None:
    api.emulator.fail_next("disconnect-stream", after=after)
    lines: list[str] = []

    def read() -> None:
        with api.http.stream("POST", "/responses", json={**BODY, "stream": True}) as answer:
            assert answer.status_code == 200
            lines.extend(answer.iter_lines())

    with pytest.raises(httpx.RemoteProtocolError):
        read()
    assert sum(line.startswith("event:") for line in lines) == after


def test_a_connection_cut_within_a_body(api: Any) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        ask(api, "fault=disconnect-stream")


def test_a_malformed_chunk(api: Any) -> None:
    answer = ask(api, "fault=malformed;after=3", stream=True)
    data = [line[6:] for line in answer.text.splitlines() if line.startswith("data: ")]
    assert len(data) == 4
    for line in data[:3]:
        json.loads(line)
    with pytest.raises(ValueError):
        json.loads(data[3])


def test_a_malformed_body(api: Any) -> None:
    answer = ask(api, "fault=malformed")
    assert answer.status_code == 200
    with pytest.raises(ValueError):
        answer.json()


def test_html(api: Any) -> None:
    for fault, status in (("fault=html", 200), ("fault=html;status=502", 502)):
        answer = ask(api, fault)
        assert answer.status_code == status
        assert answer.headers["content-type"].startswith("text/html")
        assert "<html>" in answer.text


def test_an_error_event(api: Any) -> None:
    answer = ask(api, "fault=error-event;after=2", stream=True)
    last = json.loads(answer.text.strip().splitlines()[-1][6:])
    assert (last["type"], last["sequence_number"]) == ("error", 2)


def test_a_fault_may_be_meant_for_a_path(api: Any) -> None:
    api.emulator.fail_next(500, path="/responses", method="POST")
    assert api.http.post("/conversations").status_code == 200
    assert api.http.get("/responses/resp_1").status_code == 404
    assert ask(api).status_code == 500
    assert ask(api).status_code == 200


def test_faults_from_the_start() -> None:
    emulator = Emulator(faults=["fault=429;times=2", Fault("html", status=200)])
    headers = {"authorization": "Bearer x"}
    with httpx.Client(transport=emulator.transport(), base_url="http://e", headers=headers) as http:

        def statuses() -> list[int]:
            return [http.post("/conversations").status_code for _ in range(4)]

        assert statuses() == [429, 429, 200, 200]
        emulator.reset()
        assert statuses() == [429, 429, 200, 200]


def test_faults_can_be_cleared(api: Any) -> None:
    api.emulator.fail_next(500, times=None)
    assert [ask(api).status_code for _ in range(2)] == [500, 500]
    api.emulator.clear_faults()
    assert ask(api).status_code == 200


def test_the_control_endpoints(api: Any) -> None:
    root = "http://emulator/__emulator"
    for content in (
        b"fault=429;times=1;retry-after=0.05",
        b'{"fault": 429, "times": 1, "retry-after": 0.05}',
        b'[{"fault": 429, "retry_after": 0.05}]',
    ):
        answer = httpx.Client(transport=api.emulator.transport()).post(
            f"{root}/faults", content=content
        )
        assert answer.json() == {"waiting": 1}
        limited = ask(api)
        assert (limited.status_code, limited.headers["retry-after"]) == (429, "0.05")
    journal = api.http.get(f"{root}/journal").json()["requests"]
    assert [entry["fault"] for entry in journal] == ["429"] * 3
    assert api.http.post(f"{root}/faults", content=b"fault=500").json() == {"waiting": 1}
    assert api.http.delete(f"{root}/faults").json() == {"waiting": 0}
    for content in (b"", b"fault=9", b"{", b'{"fault": 429, "colour": 1}', b"[1]"):
        assert api.http.post(f"{root}/faults", content=content).status_code == 400
    assert api.http.get(f"{root}/nothing").status_code == 404
    made = api.create()
    assert api.http.post(f"{root}/reset").json() == {"reset": True}
    assert len(api.emulator.journal) == 0
    assert api.get(f"/responses/{made['id']}", 404)


def test_the_journal(api: Any) -> None:
    api.http.get("/responses/resp_1?include[]=a&include[]=b", headers={"x-mine": "1"})
    api.http.post("/responses", content=b"not json", headers={"content-type": "text/plain"})
    api.create("Hello")
    assert len(api.emulator.journal) == 3
    first, second, third = api.emulator.journal
    assert (first.method, first.path) == ("GET", "/responses/resp_1")
    assert first.query == [("include[]", "a"), ("include[]", "b")]
    assert first.headers["x-mine"] == "1"
    assert first.headers["authorization"] == "[redacted]"
    assert (first.body, second.body, second.status) == (None, "not json", 415)
    assert (third.body["input"], third.status, third.fault) == ("Hello", 200, None)
    assert [entry.index for entry in api.emulator.journal[1:]] == [1, 2]
    assert "test" not in json.dumps([entry.as_json()["headers"] for entry in api.emulator.journal])


def test_reading_faults() -> None:
    fault = parse_fault(" fault=429 ; times=all; retry-after-ms=50; should-retry=true;path=/a ")
    assert fault == Fault("status", 429, None, retry_after_ms=50.0, should_retry=True, path="/a")
    assert make_fault("disconnect-stream", after=3) == Fault("disconnect-stream", after=3)
    with pytest.raises(ValueError):
        make_fault(200)
    with pytest.raises(ValueError):
        Emulator().fail_next()


def test_faults_wait_in_line() -> None:
    faults = Faults(make_fault(500), make_fault(502))
    taken = [faults.take("GET", "/", None, "") for _ in range(3)]
    assert [fault and fault.status for fault in taken] == [500, 502, None]
