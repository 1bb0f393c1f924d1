from __future__ import annotations

import json
from typing import Any

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.conftest import Caller

URL = "/v1/chat/completions"


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def line(name: str, text: Any, **more: Any) -> dict[str, Any]:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}]}
    return {"custom_id": name, "method": "POST", "url": URL, "body": body, **more}


def begin(api: Any, lines: list[Any], endpoint: str = URL) -> Any:
    content = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in lines)
    file = api.http.post(
        "/files", data={"purpose": "batch"}, files={"file": ("in.jsonl", content.encode())}
    )
    body = {
        "input_file_id": file.json()["id"],
        "endpoint": endpoint,
        "completion_window": "24h",
        "metadata": {"a": "b"},
    }
    return api.post("/batches", body)


def rows(api: Any, file_id: str) -> list[Any]:
    return [json.loads(row) for row in api.http.get(f"/files/{file_id}/content").text.splitlines()]


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def later(clock: Time) -> Caller:
    return Caller(Emulator(clock=clock, queue_time=1, run_time=2))


def test_a_batch_goes_on_by_the_clock(later: Any, clock: Time) -> None:
    batch = begin(later, [line("a", "Say one"), line("b", 7), line("c", "Say three")])
    path = f"/batches/{batch['id']}"
    assert (batch["status"], batch["model"]) == ("validating", "gpt-4o-mini")
    assert later.get(path) == batch
    clock.now = 1.5
    running = later.get(path)
    assert (running["status"], running["request_counts"]["total"]) == ("in_progress", 3)
    clock.now = 3
    done = later.get(path)
    assert done["status"] == "completed"
    assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    answers = rows(later, done["output_file_id"])
    assert [row["custom_id"] for row in answers] == ["a", "c"]
    said = [row["response"]["body"]["choices"][0]["message"]["content"] for row in answers]
    assert said == ["one", "three"]
    (failure,) = rows(later, done["error_file_id"])
    assert (failure["custom_id"], failure["response"]["status_code"]) == ("b", 400)
    assert failure["response"]["body"]["error"]["type"] == "invalid_request_error"
    assert later.get("/batches")["data"] == [done]
    assert later.post(f"{path}/cancel", status=400)["error"]["param"] == "batch_id"


def test_when_to_look_again(later: Any, clock: Time) -> None:
    batch = begin(later, [line("a", "Say one")])
    path = f"/batches/{batch['id']}"
    assert later.http.get(path).headers["openai-poll-after-ms"] == "50"
    clock.now = 9
    assert "openai-poll-after-ms" not in later.http.get(path).headers


def test_a_batch_that_is_cancelled_stays_so(later: Any, clock: Time) -> None:
    batch = begin(later, [line("a", "Say one")])
    clock.now = 1.5
    cancelled = later.post(f"/batches/{batch['id']}/cancel")
    assert cancelled["status"] == "cancelled"
    clock.now = 9
    assert later.get(f"/batches/{batch['id']}") == cancelled
    assert "output_file_id" not in cancelled


@pytest.mark.parametrize(
    ("row", "code", "param"),
    [
        ("{", "invalid_json_line", None),
        ({"method": "POST"}, "missing_required_parameter", "custom_id"),
        (line("a", "x", body=7), "invalid_type", "body"),
        (line("a", "x", method="GET"), "invalid_method", "method"),
        (line("a", "x", url="/v1/embeddings"), "mismatched_endpoint", "url"),
        (line("good", "x"), "duplicate_custom_id", "custom_id"),
        (line("a", "x", body={"model": "gpt-4o"}), "mismatched_model", "model"),
    ],
)
def test_a_bad_line_fails_the_batch(
    later: Any, clock: Time, row: Any, code: str, param: str | None
) -> None:
    batch = begin(later, [line("good", "Say x"), "", row])
    clock.now = 1
    failed = later.get(f"/batches/{batch['id']}")
    assert failed["status"] == "failed"
    (problem,) = failed["errors"]["data"]
    assert (problem["code"], problem["param"], problem["line"]) == (code, param, 3)


def test_an_empty_file_and_one_that_is_not_there(later: Any, clock: Time) -> None:
    batch = begin(later, [])
    clock.now = 1
    (problem,) = later.get(f"/batches/{batch['id']}")["errors"]["data"]
    assert problem["code"] == "empty_file"
    body = {"input_file_id": "file-x", "endpoint": URL, "completion_window": "24h"}
    assert later.post("/batches", body, 400)["error"]["param"] == "input_file_id"
    assert later.get("/batches/batch_x", 404)


def test_requests_to_other_endpoints(later: Any, clock: Time) -> None:
    row = line("a", "", url="/v1/responses", body={"model": "gpt-4o-mini", "input": "Say hi"})
    streamed = {**row, "custom_id": "b", "body": {**row["body"], "stream": True}}
    batch = begin(later, [row, streamed], "/v1/responses")
    clock.now = 5
    done = later.get(f"/batches/{batch['id']}")
    (answer,) = rows(later, done["output_file_id"])
    assert answer["response"]["body"]["object"] == "response"
    (failure,) = rows(later, done["error_file_id"])
    assert failure["response"]["body"]["error"]["param"] == "stream"


def test_only_line_feeds_end_lines(later: Any, clock: Time) -> None:
    given = [line("a\u2028", "Say one"), line("b", "Say two")]
    batch = begin(later, [json.dumps(row, ensure_ascii=False) for row in given])
    clock.now = 5
    done = later.get(f"/batches/{batch['id']}")
    assert done["request_counts"] == {"total": 2, "completed": 2, "failed": 0}
