from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from oai_emulator import Emulator
from oai_emulator.cli import main, parser

HEADERS = {"authorization": "Bearer test"}
STREAM = {"model": "m", "input": "Say one two three", "stream": True}


@pytest.fixture(scope="module")
def emulator() -> Emulator:
    return Emulator(event_delay=0.005)


@pytest.fixture(scope="module")
def http(emulator: Emulator) -> Iterator[httpx.Client]:
    with emulator.serve() as url, httpx.Client(base_url=url, headers=HEADERS) as client:
        yield client


def test_over_a_socket(http: httpx.Client) -> None:
    made = http.post("/responses", json={"model": "m", "input": "Hi"})
    assert made.status_code == 200
    assert http.get(f"/responses/{made.json()['id']}").json() == made.json()
    with http.stream("POST", "/responses", json=STREAM) as answer:
        chunks = list(answer.iter_raw())
    assert len(chunks) > 5
    assert b"response.completed" in chunks[-1]


def test_a_connection_is_really_cut(http: httpx.Client, emulator: Emulator) -> None:
    emulator.fail_next("disconnect")
    with pytest.raises(httpx.RemoteProtocolError):
        http.post("/conversations")
    emulator.fail_next("disconnect-stream", after=3)
    received = b""
    with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012, SIM117 - the body fails, not the head
        with http.stream("POST", "/responses", json=STREAM) as answer:
            for chunk in answer.iter_raw():
                received += chunk
    assert received.count(b"event: ") == 3
    assert http.post("/conversations").status_code == 200


def test_a_client_that_leaves_stops_its_stream(http: httpx.Client) -> None:
    with http.stream("POST", "/responses", json=STREAM) as answer:
        next(answer.iter_raw())
    assert http.post("/conversations").status_code == 200


def test_other_faults_over_a_socket(http: httpx.Client) -> None:
    for fault, status in (("fault=429", 429), ("fault=html", 200), ("fault=malformed", 200)):
        answer = http.post("/conversations", headers={"x-oai-emulator": fault})
        assert answer.status_code == status


def test_as_a_program() -> None:
    command = [sys.executable, "-m", "oai_emulator", "--port", "0", "--fault", "fault=503"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            assert url.startswith("http://127.0.0.1:")
            answers = [httpx.post(f"{url}/conversations", headers=HEADERS) for _ in range(2)]
            assert [answer.status_code for answer in answers] == [503, 200]
        finally:
            process.terminate()


def test_a_port_that_is_taken(http: httpx.Client, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--port", str(http.base_url.port)])
    assert capsys.readouterr().out == ""


def test_arguments() -> None:
    given = parser().parse_args(["--api-key", "a", "--api-key", "b", "--latency", "0.5"])
    assert (given.api_key, given.latency, given.host) == (["a", "b"], 0.5, "127.0.0.1")
    with pytest.raises(SystemExit):
        parser().parse_args(["--fault", "nonsense"])
