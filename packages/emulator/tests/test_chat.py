from __future__ import annotations

import base64
import json
import time
import wave
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest

from oai_chat import AsyncOpenAI, OpenAI
from oai_core import APIError, BadRequestError, NotFoundError, StreamError
from oai_emulator import Emulator

Json = dict[str, Any]
Check = Callable[[str, Any], None]
MODEL = "gpt-test"
SCHEMA: Json = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
    "required": ["city", "days"],
    "additionalProperties": False,
}
WEATHER: Json = {
    "type": "function",
    "function": {"name": "get_weather", "strict": True, "parameters": SCHEMA},
}
TIME: Json = {"type": "function", "function": {"name": "get_time"}}
SHELL: Json = {"type": "custom", "custom": {"name": "shell"}}
AUDIO: Json = {
    "modalities": ["text", "audio"],
    "audio": {"voice": "alloy", "format": "wav"},
}


def user(text: Any) -> Json:
    return {"role": "user", "content": text}


REQUESTS: dict[str, Json] = {
    "text": {},
    "system": {"messages": [{"role": "system", "content": "You are a cat."}, user("Who are you?")]},
    "logprobs": {"logprobs": True, "top_logprobs": 2},
    "refusal": {"messages": [user("Refuse that")], "logprobs": True},
    "reasoning": {"reasoning_effort": "low"},
    "function": {"tools": [WEATHER, TIME], "messages": [user("weather and time in Paris")]},
    "old function": {"functions": [WEATHER["function"] | {}], "messages": [user("weather")]},
    "allowed": {
        "tools": [WEATHER, TIME],
        "tool_choice": {
            "type": "allowed_tools",
            "allowed_tools": {"mode": "required", "tools": [TIME]},
        },
    },
    "named": {
        "tools": [WEATHER, TIME],
        "tool_choice": {"type": "function", "function": {"name": "get_time"}},
    },
    "length": {"messages": [user("Count to 100")], "max_completion_tokens": 9},
    "schema": {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "place", "schema": SCHEMA, "strict": True},
        }
    },
    "json": {"response_format": {"type": "json_object"}},
    "several": {"n": 3},
    "moderation": {"moderation": {"model": "omni-moderation-latest"}},
    "metadata": {"metadata": {"a": "b"}, "service_tier": "flex"},
}
# Sent by the API, but not in the document.
UNDECLARED: dict[str, Json] = {
    "audio": AUDIO,
    "web": {"web_search_options": {}, "messages": [user("Search the web for tea")]},
    "custom": {"tools": [SHELL], "tool_choice": {"type": "custom", "custom": {"name": "shell"}}},
}
del REQUESTS["old function"]["functions"][0]["strict"]


def create(api: Any, status: int = 200, **body: Any) -> Any:
    asked = {"model": MODEL, "messages": [user("Say one two three")], **body}
    return api.post("/chat/completions", asked, status)


def chunks_of(api: Any, **body: Any) -> list[Json]:
    asked = {"model": MODEL, "messages": [user("Say one two three")], **body, "stream": True}
    answer = api.http.post("/chat/completions", json=asked)
    assert answer.headers["content-type"].startswith("text/event-stream")
    *lines, last = filter(None, answer.text.split("\n\n"))
    assert last == "data: [DONE]"
    return [json.loads(line.removeprefix("data: ")) for line in lines]


@pytest.mark.parametrize("name", REQUESTS | UNDECLARED)
def test_answers_conform(api: Any, conforms: Check, name: str) -> None:
    conforms("CreateChatCompletionResponse", create(api, **(REQUESTS | UNDECLARED)[name]))


@pytest.mark.parametrize("name", REQUESTS)
@pytest.mark.parametrize("options", [None, {"include_usage": True, "include_obfuscation": True}])
def test_chunks_conform(api: Any, conforms: Check, name: str, options: Json | None) -> None:
    for chunk in chunks_of(api, **REQUESTS[name], stream_options=options):
        conforms("CreateChatCompletionStreamResponse", chunk)


@pytest.mark.parametrize("name", REQUESTS | UNDECLARED)
def test_streams_say_what_answers_say(api: Any, name: str) -> None:
    body = (REQUESTS | UNDECLARED)[name]
    whole = create(type(api)(Emulator(seed=1)), **body)
    streamed = chunks_of(
        type(api)(Emulator(seed=1)), **body, stream_options={"include_usage": True}
    )
    assert streamed[-1]["choices"] == []
    assert streamed[-1]["usage"] == whole["usage"]
    assert all(chunk["usage"] is None for chunk in streamed[:-1])
    assert {chunk["id"] for chunk in streamed} == {whole["id"]}
    told = [chunk["choices"][0] for chunk in streamed[:-1] if chunk["choices"]]
    for choice in whole["choices"]:
        mine = [one for one in told if one["index"] == choice["index"]]
        assert mine[0]["delta"]["role"] == "assistant"
        assert [one["finish_reason"] for one in mine[:-1]] == [None] * (len(mine) - 1)
        assert mine[-1]["finish_reason"] == choice["finish_reason"]
        message = {k: v for k, v in choice["message"].items() if v not in (None, [])}
        joined = gathered([one["delta"] for one in mine])
        ends = [one["audio"].pop("expires_at") for one in (joined, message) if "audio" in one]
        assert all(abs(end - time.time() - 3600) < 60 for end in ends)
        assert joined == message
        logprobs = [one["logprobs"]["content"] for one in mine if one["logprobs"]]
        if choice["logprobs"] and choice["logprobs"]["content"]:
            assert [entry for part in logprobs for entry in part] == choice["logprobs"]["content"]


def gathered(deltas: list[Json]) -> Json:
    """Put deltas together the way a client does: texts grow, lists go by index."""
    made: Json = {}
    for delta in deltas:
        _merge(made, {k: v for k, v in delta.items() if k != "tool_calls"})
        for call in delta.get("tool_calls", []):
            calls = made.setdefault("tool_calls", [])
            if call["index"] == len(calls):
                calls.append({})
            _merge(calls[call["index"]], {k: v for k, v in call.items() if k != "index"})
    return {k: v for k, v in made.items() if v not in (None, "")}


def _merge(made: Json, delta: Json) -> None:
    for key, value in delta.items():
        if isinstance(value, dict):
            _merge(made.setdefault(key, {}), value)
        elif isinstance(value, str) and key in made and made[key] is not None:
            made[key] += value
        else:
            made[key] = value


def said(api: Any, *messages: Json, **body: Any) -> Any:
    return create(api, messages=list(messages), **body)["choices"][0]["message"]["content"]


def test_the_rules_of_the_engine(api: Any) -> None:
    assert said(api, user("What is 6 * 7?")) == "6 * 7 = 42"
    me = user("My name is Ada")
    hello = {"role": "assistant", "content": "Nice to meet you, Ada."}
    assert said(api, me, hello, user("What is my name?")) == "Your name is Ada."
    developer = {"role": "developer", "content": [{"type": "text", "text": "You are a dog."}]}
    assert said(api, developer, user("Who are you?")) == "I am a dog."
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    spoken = {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}}
    file = {"type": "file", "file": {"file_id": "file-1"}}
    parts = [{"type": "text", "text": "Look"}, picture, picture, spoken, file]
    assert "I also see 2 images and 1 audio and 1 file." in said(api, user(parts))


def test_a_round_of_tools(api: Any) -> None:
    ask = user("What is the weather in Paris for 3 days, and the time?")
    first = create(api, messages=[ask], tools=[WEATHER, TIME])["choices"][0]
    assert first["finish_reason"] == "tool_calls"
    assert first["message"]["content"] is None
    weather, time = first["message"]["tool_calls"]
    assert json.loads(weather["function"]["arguments"]) == {"city": "Paris", "days": 3}
    outputs = [
        {"role": "tool", "tool_call_id": weather["id"], "content": "rain"},
        {"role": "tool", "tool_call_id": time["id"], "content": [{"type": "text", "text": "9:00"}]},
    ]
    messages = [ask, first["message"], *outputs]
    answer = said(api, *messages, tools=[WEATHER, TIME])
    assert answer == "get_weather returned: rain get_time returned: 9:00"
    single = create(api, messages=[ask], tools=[WEATHER, TIME], parallel_tool_calls=False)
    assert len(single["choices"][0]["message"]["tool_calls"]) == 1
    left_out = create(api, 400, messages=[*messages[:3], user("Go on")])["error"]
    assert left_out["param"] == "messages[1].tool_calls"
    stray = create(api, 400, messages=[ask, outputs[0]])["error"]
    assert stray["param"] == "messages[1].tool_call_id"


def test_functions_of_the_old_kind(api: Any) -> None:
    body = REQUESTS["old function"]
    choice = create(api, **body)["choices"][0]
    assert choice["finish_reason"] == "function_call"
    assert choice["message"]["function_call"]["name"] == "get_weather"
    result = {"role": "function", "name": "get_weather", "content": "snow"}
    again = said(api, *body["messages"], choice["message"], result, functions=body["functions"])
    assert again == "get_weather returned: snow"
    named = create(api, functions=body["functions"], function_call={"name": "get_weather"})
    assert named["choices"][0]["finish_reason"] == "function_call"
    none = create(api, **body, function_call="none")
    assert none["choices"][0]["finish_reason"] == "stop"


def test_where_an_answer_ends(api: Any) -> None:
    stopped = create(api, stop=["three", " two"])
    assert stopped["choices"][0]["message"]["content"] == "one"
    assert stopped["choices"][0]["finish_reason"] == "stop"
    assert stopped["usage"]["completion_tokens"] == 1
    assert create(api, stop="zero")["choices"][0]["message"]["content"] == "one two three"
    for name in ("max_completion_tokens", "max_tokens"):
        cut = create(api, **{name: 2})
        assert cut["choices"][0]["message"]["content"] == "one two"
        assert cut["choices"][0]["finish_reason"] == "length"
    thought = create(api, reasoning_effort="high", max_completion_tokens=10)
    assert thought["choices"][0]["message"]["content"] == ""
    assert thought["usage"]["completion_tokens_details"]["reasoning_tokens"] == 10


def test_usage_counts_every_choice(api: Any) -> None:
    one, three = create(api)["usage"], create(api, n=3)["usage"]
    assert three["prompt_tokens"] == one["prompt_tokens"]
    assert three["completion_tokens"] == 3 * one["completion_tokens"]
    assert three["total_tokens"] == three["prompt_tokens"] + three["completion_tokens"]


def test_audio_is_a_wav_file(api: Any) -> None:
    whole = create(api, **AUDIO)
    message = whole["choices"][0]["message"]
    assert message["content"] is None
    assert message["audio"]["transcript"] == "one two three"
    with wave.open(BytesIO(base64.b64decode(message["audio"]["data"]))) as file:
        assert file.getnchannels() == 1
        assert 0.1 < file.getnframes() / file.getframerate() < 1
    assert whole["usage"]["completion_tokens_details"]["audio_tokens"] == 3
    pcm = create(api, **AUDIO | {"audio": {"voice": {"id": "voice_1"}, "format": "pcm16"}})
    data = base64.b64decode(pcm["choices"][0]["message"]["audio"]["data"])
    assert not data.startswith(b"RIFF")
    assert len(data) % 2 == 0


def test_the_source_of_a_search_is_named(api: Any) -> None:
    message = create(api, **UNDECLARED["web"])["choices"][0]["message"]
    assert message["annotations"][0]["url_citation"]["url"] == "https://example.com/"


def test_moderation_on_the_way(api: Any) -> None:
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/gore.png"}}
    asked = user([{"type": "text", "text": "Say hello"}, picture])
    made = create(api, messages=[asked], n=2, moderation={"model": "m"})["moderation"]
    assert [result["flagged"] for result in made["input"]["results"]] == [True]
    assert [result["flagged"] for result in made["output"]["results"]] == [False, False]


BAD: dict[str, tuple[Json, str]] = {
    "no messages": ({"messages": []}, "messages"),
    "unknown": ({"colour": "red"}, "colour"),
    "role": ({"messages": [{"role": "cat", "content": "x"}]}, "messages[0].role"),
    "n": ({"n": 0}, "n"),
    "limit": ({"max_completion_tokens": 0}, "max_completion_tokens"),
    "limits": ({"max_tokens": 1, "max_completion_tokens": 1}, "max_tokens"),
    "options": ({"stream_options": {"include_usage": True}}, "stream_options"),
    "top": ({"top_logprobs": 2}, "top_logprobs"),
    "audio": ({"modalities": ["audio"]}, "audio"),
    "choice": ({"tool_choice": "auto"}, "tool_choice"),
    "stranger": (
        {"tools": [TIME], "tool_choice": {"type": "function", "function": {"name": "x"}}},
        "tool_choice",
    ),
    "strict tool": (
        {
            "tools": [
                {
                    "type": "function",
                    "function": {"name": "f", "strict": True, "parameters": {"type": "object"}},
                }
            ]
        },
        "tools[0].function.parameters",
    ),
    "strict format": (
        {
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "f", "strict": True, "schema": {"type": "object"}},
            }
        },
        "response_format.json_schema.schema",
    ),
    "metadata": ({"metadata": {"k" * 65: "v"}}, "metadata"),
}


@pytest.mark.parametrize("name", BAD)
def test_refused_requests(api: Any, name: str) -> None:
    body, param = BAD[name]
    error = create(api, 400, **body)["error"]
    assert error["param"] == param
    assert error["type"] == "invalid_request_error"


def test_the_client_and_what_is_stored(conforms: Check, api: Any) -> None:
    with api.emulator.client(OpenAI) as client:
        completions = client.chat.completions
        kept = [
            completions.create(
                model=f"gpt-{number}",
                messages=[{"role": "user", "content": "Say yes"}],
                store=True,
                metadata={"n": str(number)},
            )
            for number in range(3)
        ]
        completions.create(model="gpt-0", messages=[{"role": "user", "content": "Say no"}])
        assert completions.retrieve(kept[0].id) == kept[0]
        assert [row.id for row in completions.list(limit=2)] == [row.id for row in kept]
        assert [row.id for row in completions.list(order="desc")] == [row.id for row in kept[::-1]]
        assert [row.id for row in completions.list(model="gpt-1")] == [kept[1].id]
        assert [row.id for row in completions.list(metadata={"n": "2"})] == [kept[2].id]
        updated = completions.update(kept[0].id, metadata={"n": "9"})
        assert updated.metadata == {"n": "9"}
        assert completions.retrieve(kept[0].id).metadata == {"n": "9"}
        for name, path in {
            "ChatCompletionList": "/chat/completions",
            "CreateChatCompletionResponse": f"/chat/completions/{kept[0].id}",
        }.items():
            conforms(name, api.get(path))
        assert [row.content for row in completions.messages.list(kept[0].id)] == ["Say yes"]
        assert completions.delete(kept[0].id).deleted
        with pytest.raises(NotFoundError):
            completions.retrieve(kept[0].id)
    conforms("ChatCompletionDeleted", api.delete(f"/chat/completions/{kept[1].id}"))


def test_messages_of_a_stored_stream(api: Any, conforms: Check) -> None:
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    messages = [
        user([{"type": "text", "text": "weather"}, picture]),
        {"role": "assistant", "content": "Say what?"},
        user("weather of Rome"),
    ]
    made = chunks_of(api, messages=messages, store=True)[0]["id"]
    listed = api.get(f"/chat/completions/{made}/messages", limit=2)
    assert [row["id"] for row in listed["data"]] == [f"{made}-0", f"{made}-1"]
    assert listed["has_more"]
    assert [row["role"] for row in listed["data"]] == ["user", "assistant"]
    assert listed["data"][0]["content"] == "weather"
    assert listed["data"][0]["content_parts"][1] == picture
    # The document knows the role of answers only, its own example shows that of the user.
    for row in listed["data"]:
        row["role"] = "assistant"
    conforms("ChatCompletionMessageList", listed)
    newest = api.get(f"/chat/completions/{made}/messages", order="desc", limit=1)
    assert newest["data"][0]["content"] == "weather of Rome"


def test_streams_with_the_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI, max_retries=0) as client:

        def stream() -> list[str]:
            with client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Say a b c"}], stream=True
            ) as chunks:
                return [c.choices[0].delta.content or "" for c in chunks if c.choices]

        assert stream() == ["", "a", " b", " c", ""]
        for fault in ("disconnect-stream", "malformed", "error-event"):
            emulator.fail_next(fault, after=2)
            with pytest.raises((StreamError, APIError)):
                stream()
        with pytest.raises(BadRequestError):
            client.chat.completions.create(model=MODEL, messages=[])


def test_an_error_in_a_stream_has_no_name(api: Any) -> None:
    api.emulator.fail_next("error-event", after=1)
    assert chunks_of(api)[1]["error"]["code"] == "server_error"


@pytest.mark.anyio
async def test_async_client() -> None:
    emulator = Emulator(event_delay=0.001)
    async with emulator.async_client(AsyncOpenAI) as client:
        made = await client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Say hello"}], store=True
        )
        assert made.choices[0].message.content == "hello"
        assert [row.id async for row in client.chat.completions.list()] == [made.id]
        async with await client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Say a b"}], stream=True
        ) as stream:
            texts = [c.choices[0].delta.content async for c in stream]
        assert texts == ["", "a", " b", None]
