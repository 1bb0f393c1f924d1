from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from oai_chat import AsyncOpenAI, OpenAI
from oai_emulator import Emulator

Json = dict[str, Any]
Check = Callable[[str, Any], None]
MODEL = "gpt-3.5-turbo-instruct"


def create(api: Any, status: int = 200, **body: Any) -> Any:
    asked = {"model": MODEL, "prompt": "Say one two three", **body}
    return api.post("/completions", asked, status)


def chunks_of(api: Any, **body: Any) -> list[Json]:
    asked = {"model": MODEL, "prompt": "Say one two three", **body, "stream": True}
    answer = api.http.post("/completions", json=asked)
    assert answer.headers["content-type"].startswith("text/event-stream")
    *lines, last = filter(None, answer.text.split("\n\n"))
    assert last == "data: [DONE]"
    return [json.loads(line.removeprefix("data: ")) for line in lines]


REQUESTS: dict[str, Json] = {
    "text": {},
    "logprobs": {"logprobs": 2, "echo": True},
    "no logprobs": {"logprobs": 0},
    "several": {"n": 2, "prompt": ["Say a", "Say b"], "best_of": 2},
    "tokens": {"prompt": [1, 2, 3]},
    "lists of tokens": {"prompt": [[1, 2], [3]]},
    "length": {"prompt": "Count to 100", "logprobs": 1},
    "nothing": {"max_tokens": 0, "echo": True},
    "null": {"prompt": None},
}


@pytest.mark.parametrize("name", REQUESTS)
def test_answers_and_pieces(api: Any, conforms: Check, name: str) -> None:
    whole = create(api, **REQUESTS[name])
    conforms("CreateCompletionResponse", whole)
    pieces = chunks_of(api, **REQUESTS[name], stream_options={"include_usage": True})
    assert pieces[-1]["choices"] == []
    assert pieces[-1]["usage"] == whole["usage"]
    for choice in whole["choices"]:
        mine = [
            piece["choices"][0]
            for piece in pieces[:-1]
            if piece["choices"][0]["index"] == choice["index"]
        ]
        assert "".join(piece["text"] for piece in mine) == choice["text"]
        assert [piece["finish_reason"] for piece in mine[:-1]] == [None] * (len(mine) - 1)
        assert mine[-1]["finish_reason"] == choice["finish_reason"]
        if choice["logprobs"] is not None:
            for member, values in choice["logprobs"].items():
                told = [v for piece in mine[:-1] for v in piece["logprobs"][member]]
                assert told == values
    for piece in pieces:
        # The document has no word for a piece that is not the last; the API sends null.
        for one in piece["choices"]:
            one["finish_reason"] = one["finish_reason"] or "stop"
        conforms("CreateCompletionResponse", piece)


def test_what_is_written(api: Any) -> None:
    assert create(api)["choices"][0]["text"] == "one two three"
    echoed = create(api, echo=True, logprobs=1)["choices"][0]
    assert echoed["text"] == "Say one two threeone two three"
    assert echoed["logprobs"]["text_offset"][:2] == [0, 3]
    assert len(echoed["logprobs"]["top_logprobs"][0]) == 1
    assert create(api, stop=" two")["choices"][0]["text"] == "one"
    long = create(api, prompt="Count to 100")
    assert long["choices"][0]["finish_reason"] == "length"
    assert long["usage"]["completion_tokens"] == 16
    several = create(api, n=2, prompt=["Say a", "Say b"])["choices"]
    assert [choice["text"] for choice in several] == ["a", "a", "b", "b"]
    assert [choice["index"] for choice in several] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"n": 3, "best_of": 2}, "best_of"),
        ({"best_of": 2, "stream": True}, "best_of"),
        ({"logprobs": 6}, "logprobs"),
        ({"messages": []}, "messages"),
        ({"prompt": 5}, "prompt"),
    ],
)
def test_refused_requests(api: Any, body: Json, param: str) -> None:
    assert create(api, 400, **body)["error"]["param"] == param


def test_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        made = client.completions.create(model=MODEL, prompt="What is 2 + 3?")
        assert made.choices[0].text == "2 + 3 = 5"
        with client.completions.create(model=MODEL, prompt="Say a b", stream=True) as stream:
            assert "".join(piece.choices[0].text for piece in stream) == "a b"


@pytest.mark.anyio
async def test_async_client(emulator: Emulator) -> None:
    async with emulator.async_client(AsyncOpenAI) as client:
        made = await client.completions.create(model=MODEL, prompt="Say hello")
        assert made.choices[0].text == "hello"
