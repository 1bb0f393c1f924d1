"""Running calls as batches: what is sent, how it is split, what comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from oai_batch.helpers.results import BatchResult, BatchResults
from oai_chat.operations.chat_completions import CREATE_CHAT_COMPLETION
from oai_core import APIConnectionError, BadRequestError
from oai_core.helpers.polling import PollTimeoutError
from oai_core.helpers.progress import Progress
from oai_emulator import Emulator
from packages.batch.tests.conftest import Drive

FAST: dict[str, Any] = {"poll_interval": 0.001}
TEXT = "gpt-4o-mini"


def said(client: Any, *texts: Any) -> list[Any]:
    request = client.batches.request
    return [request(client.responses.create, model=TEXT, input=text) for text in texts]


def uploads(drive: Drive) -> list[str]:
    return [
        str(entry.body)
        for entry in drive.emulator.journal
        if (entry.method, entry.path) == ("POST", "/files")
    ]


def test_calls_of_several_operations(drive: Drive) -> None:
    def use(client: Any) -> Any:
        request = client.batches.request
        calls = {
            "one": request(client.responses.create, model=TEXT, input="Say one"),
            "vector": request(client.embeddings.create, model="text-embedding-3-small", input="x"),
            "two": request(client.responses.create, model=TEXT, input="Say two"),
            "other": request(client.responses.create, model="gpt-4o", input="Say other"),
            "chat": request(
                client.chat.completions.create,
                model=TEXT,
                messages=[{"role": "user", "content": "Say chat"}],
            ),
        }
        return client.batches.run(calls, metadata={"night": "1"}, **FAST)

    results: BatchResults[Any] = drive(use)
    assert results.ids == ("one", "vector", "two", "other", "chat")
    assert [results[key].unwrap().output_text for key in ("one", "two", "other")] == [
        "one",
        "two",
        "other",
    ]
    assert results["chat"].unwrap().choices[0].message.content == "chat"
    assert type(results[1].unwrap()).__name__ == "EmbeddingVectors"
    assert [(batch.endpoint, batch.model) for batch in results.batches] == [
        ("/v1/responses", TEXT),
        ("/v1/embeddings", "text-embedding-3-small"),
        ("/v1/responses", "gpt-4o"),
        ("/v1/chat/completions", TEXT),
    ]
    assert {str(batch.metadata) for batch in results.batches} == {"{'night': '1'}"}
    assert results.errors == {}
    assert results.usage.total_tokens == sum(value.usage.total_tokens for value in results.values)


def test_split_by_requests(drive: Drive) -> None:
    texts = [f"Say {number}" for number in range(7)]
    results = drive(lambda client: client.batches.run(said(client, *texts), max_requests=3, **FAST))
    assert [value.output_text for value in results.values] == [str(n) for n in range(7)]
    assert [batch.request_counts.total for batch in results.batches] == [3, 3, 1]
    assert results.ids[6] == "request-7"


def test_split_by_bytes(blocking: Drive) -> None:
    lines = [
        {"custom_id": name, "url": "/v1/responses", "body": {"model": TEXT, "input": f"Say {name}"}}
        for name in "abc"
    ]
    size = 1 + len(
        json.dumps(
            {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": lines[0]["body"]},
            separators=(",", ":"),
        )
    )
    exact = blocking(lambda client: client.batches.run(lines, max_bytes=2 * size, **FAST))
    assert [batch.request_counts.total for batch in exact.batches] == [2, 1]
    under = blocking(lambda client: client.batches.run(lines, max_bytes=2 * size - 1, **FAST))
    assert len(under.batches) == 3
    assert [value["output"][0]["content"][0]["text"] for value in under.values] == ["a", "b", "c"]
    with pytest.raises(ValueError, match=rf"'a': it has {size} bytes, a batch {size - 1} at most"):
        blocking(lambda client: client.batches.run(lines, max_bytes=size - 1))


def test_texts_to_embed_count_each(blocking: Drive) -> None:
    def use(client: Any) -> Any:
        request, create = client.batches.request, client.embeddings.create
        calls = [
            request(create, model="m", input=["a", "b"]),
            request(create, model="m", input=[1, 2, 3]),
            request(create, model="m", input="c"),
        ]
        return client.batches.run(calls, max_requests=3, **FAST)

    results = blocking(use)
    assert [batch.request_counts.total for batch in results.batches] == [2, 1]


def test_lines_are_what_calls_send(blocking: Drive) -> None:
    given = {
        "model": TEXT,
        "input": [{"role": "user", "content": "Say é"}],
        "extra_body": {"user": "u"},
    }

    def use(client: Any) -> Any:
        client.responses.create(**given)
        call = client.batches.request(client.responses.create, **given)
        return client.batches.run([("é\u2028", call)], **FAST)

    results = blocking(use)
    assert results["é\u2028"].unwrap().output_text == "é"
    sent = blocking.emulator.journal[0].body
    (form,) = uploads(blocking)
    line = json.loads(next(row for row in form.split("\r\n") if row.startswith("{")))
    assert line == {
        "custom_id": "é\u2028",
        "method": "POST",
        "url": "/v1/responses",
        "body": sent,
    }
    assert sent["user"] == "u"


def test_errors_are_values(drive: Drive) -> None:
    results: BatchResults[Any] = drive(
        lambda client: client.batches.run(said(client, "Say a", 7, "Say c"), **FAST)
    )
    failed = results[1]
    assert isinstance(failed.error, BadRequestError)
    assert failed.error.param == "input"
    assert failed.error.request_id == failed.raw["response"]["request_id"]  # type: ignore[index]
    assert failed.value is None
    with pytest.raises(BadRequestError):
        failed.unwrap()
    assert [value.output_text for value in results.values] == ["a", "c"]
    assert list(results.errors) == ["request-2"]


def test_an_operation_and_a_plain_line(drive: Drive) -> None:
    messages = [{"role": "user", "content": "Say it"}]
    body = {"model": TEXT, "messages": messages}

    def use(client: Any) -> Any:
        plain = {"custom_id": "plain", "url": "/v1/chat/completions", "body": body}
        return client.batches.run([(CREATE_CHAT_COMPLETION, body), plain], **FAST)

    typed, plain = drive(use)
    assert typed.unwrap().choices[0].message.content == "it"
    assert plain.unwrap()["choices"][0]["message"]["content"] == "it"


@attrs.frozen
class Invoice:
    total: int


def test_parsed_answers(drive: Drive) -> None:
    text = 'Say {"total": 3}'

    def use(client: Any) -> Any:
        request = client.batches.request
        calls = [
            request(client.responses.parse, model=TEXT, input=text, text_format=Invoice),
            request(
                client.chat.completions.parse,
                model=TEXT,
                messages=[{"role": "user", "content": text}],
                response_format=Invoice,
            ),
        ]
        return client.batches.run(calls, **FAST)

    response, completion = drive(use)
    assert response.unwrap().output_parsed == Invoice(total=3)
    assert completion.unwrap().choices[0].message.parsed == Invoice(total=3)


def test_no_requests_make_no_batch(drive: Drive) -> None:
    results = drive(lambda client: client.batches.run([]))
    assert (list(results), results.batches, results.usage.total_tokens) == ([], (), 0)
    assert len(drive.emulator.journal) == 0


def test_results_are_a_sequence(blocking: Drive) -> None:
    with blocking(lambda c: c.batches.run(said(c, "Say a", "Say b", "Say c"), **FAST)) as results:
        assert len(results) == 3
        assert "request-2" in results
        assert "request-4" not in results
        assert [found.custom_id for found in results[1:]] == ["request-2", "request-3"]
        assert results[-1].custom_id == "request-3"
        assert isinstance(results["request-1"], BatchResult)
        with pytest.raises(KeyError, match="nobody"):
            results["nobody"]
        with pytest.raises(IndexError):
            results[3]
        assert "raw" not in repr(results[0])
    with pytest.raises(ValueError, match="closed"):
        results[0]
    assert results.batches[0].status == "completed"


def test_progress(drive: Drive) -> None:
    told: list[Progress] = []
    drive(
        lambda client: client.batches.run(
            said(client, "Say a", 7, "Say c"), max_requests=2, progress=told.append, **FAST
        )
    )
    last = told[-1]
    assert (last.what, last.done, last.total, last.unit) == ("2 batches", 3, 3, "requests")
    assert last.status == "completed"
    assert [batch.request_counts.failed for batch in last.latest.batches] == [1, 0]


def test_waiting_too_long() -> None:
    blocking = Drive(Emulator(run_time=1e9), None)
    with pytest.raises(PollTimeoutError, match=r"in_progress|validating") as caught:
        blocking(lambda client: client.batches.run(said(client, "Say a"), max_wait_seconds=0))
    (batch,) = caught.value.latest.batches
    (note,) = caught.value.__notes__
    assert batch.id in note


def test_a_generator_is_read_once(drive: Drive) -> None:
    read: list[int] = []

    def calls(client: Any) -> Iterator[Any]:
        for number in range(300):
            read.append(number)
            yield from said(client, f"Say {number}")

    results = drive(lambda client: client.batches.run(calls(client), **FAST))
    assert read == list(range(300))
    assert [found.unwrap().output_text for found in results] == [str(n) for n in read]


def test_options_hold_for_each_call(blocking: Drive) -> None:
    blocking(
        lambda client: client.batches.run(
            said(client, "Say a"), extra_headers={"x-mine": "1"}, idempotency_key="mine", **FAST
        )
    )
    entries = list(blocking.emulator.journal)
    assert {entry.headers.get("x-mine") for entry in entries} == {"1"}
    keys = [entry.headers.get("idempotency-key") for entry in entries if entry.method == "POST"]
    assert keys == ["mine-0-file", "mine-0-batch"]


def test_what_ends_a_run_names_its_batches(blocking: Drive) -> None:
    def use(client: Any) -> Any:
        blocking.emulator.fail_next("disconnect", path="/batches/", times=None)
        return client.with_options(max_retries=0).batches.run(said(client, "Say a"), **FAST)

    with pytest.raises(APIConnectionError) as caught:
        blocking(use)
    blocking.emulator.clear_faults()
    listed = blocking(lambda client: [batch.id for batch in client.batches.list()])
    assert [f"go on: {listed[0]}." in note for note in caught.value.__notes__] == [True]
