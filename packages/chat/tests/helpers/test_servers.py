"""Streams of servers that speak the API in their own ways."""

from __future__ import annotations

from typing import Any

from packages.chat.tests.helpers.support import call, chunk, read, text, told


def functions(final: Any, choice: int = 0) -> list[Any]:
    calls = final.choices[choice].message.tool_calls
    return [(made.id, made.type, made.function.name, made.function.arguments) for made in calls]


def test_a_choice_that_is_not_the_first_comes_first(server: Any) -> None:
    server.stream(chunk({"content": "b"}, index=3), chunk({}, "stop", index=3))
    events, final = server(read(n=4))
    assert told(events) == ["content.delta b", "content.done b"]
    assert [(choice.index, choice.message.content) for choice in final.choices] == [(3, "b")]


def test_chunks_without_choices(server: Any) -> None:
    empty = {**chunk(), "id": "", "model": "", "object": "", "created": 0}
    bare = {name: value for name, value in empty.items() if name != "choices"}
    server.stream({**empty, "prompt_filter_results": []}, bare, *text("Hi"), empty)
    events, final = server(read())
    assert [event.type for event in events].count("chunk") == 6
    assert (final.id, final.model, final.created) == ("chatcmpl-1", "gpt-test", 1)
    assert final.object == "chat.completion"
    assert final.extra["prompt_filter_results"] == []
    assert final.choices[0].message.content == "Hi"


def test_only_chunks_without_choices(server: Any) -> None:
    server.stream(chunk())
    events, final = server(read())
    assert [event.type for event in events] == ["chunk"]
    assert final.choices == []


def test_no_reason_is_ever_given(server: Any) -> None:
    frames = text("Hi", reason=None)
    for frame in frames:
        del frame["choices"][0]["finish_reason"]
    last = call(0, "look", "{}")
    server.stream(*frames, last)
    events, final = server(read())
    assert told(events)[-3:] == [
        "tool_calls.function.arguments.delta 0:{}",
        "content.done Hi",
        "tool_calls.function.arguments.done 0:{}",
    ]
    assert final.choices[0].finish_reason is None
    assert functions(final) == [("call_look", "function", "look", "{}")]


def test_text_without_a_reason_is_done_at_the_end(server: Any) -> None:
    server.stream(*text("Hi", reason=None))
    events, _ = server(read())
    assert told(events)[-1] == "content.done Hi"


def test_whole_calls_in_the_last_chunk(server: Any) -> None:
    calls = [
        {
            "id": f"c{n}",
            "index": n,
            "type": "function",
            "function": {"name": "f", "arguments": "{}"},
        }
        for n in range(2)
    ]
    server.stream(chunk({"role": "assistant", "tool_calls": calls}, "tool_calls"))
    events, final = server(read())
    assert told(events) == [
        "tool_calls.function.arguments.delta 0:{}",
        "tool_calls.function.arguments.delta 1:{}",
        "tool_calls.function.arguments.done 0:{}",
        "tool_calls.function.arguments.done 1:{}",
    ]
    assert [found[0] for found in functions(final)] == ["c0", "c1"]


def test_names_and_ids_that_are_said_again(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "content": "a"}),
        chunk({"role": "assistant", "content": "b"}),
        call(0, "look", "{"),
        call(0, "look", "}"),
        chunk({"role": "assistant"}, "tool_calls"),
    )
    _, final = server(read())
    assert final.choices[0].message.role == "assistant"
    assert functions(final) == [("call_look", "function", "look", "{}")]


def test_calls_without_an_index(server: Any) -> None:
    server.stream(
        call(None, "look", '{"a":'),
        call(None, None, " 1}"),
        call(None, "find", "{}"),
        call(None, None, "", id="call_look"),
        chunk({}, "tool_calls"),
    )
    events, final = server(read())
    assert functions(final) == [
        ("call_look", "function", "look", '{"a": 1}'),
        ("call_find", "function", "find", "{}"),
    ]
    assert [event.index for event in events if event.type.endswith("arguments.delta")] == [
        0,
        0,
        1,
        0,
    ]


def test_all_calls_under_one_index(server: Any) -> None:
    server.stream(
        call(0, "look", "{}"),
        call(0, "find", '{"a":'),
        call(0, None, " 1}"),
        chunk({}, "tool_calls"),
    )
    events, final = server(read())
    assert functions(final) == [
        ("call_look", "function", "look", "{}"),
        ("call_find", "function", "find", '{"a": 1}'),
    ]
    assert told(events)[-1] == 'tool_calls.function.arguments.done 1:{"a": 1}'


def test_a_new_id_in_every_delta_of_one_call(server: Any) -> None:
    server.stream(
        call(0, "look", "{"), call(0, None, "}", id="call_other"), chunk({}, "tool_calls")
    )
    _, final = server(read())
    assert functions(final) == [("call_look", "function", "look", "{}")]


def test_calls_without_a_type(server: Any) -> None:
    begun = {"index": 0, "id": "c", "function": {"name": "look", "arguments": "{}"}}
    server.stream(chunk({"tool_calls": [begun]}), chunk({}, "tool_calls"))
    _, final = server(read())
    assert functions(final) == [("c", "function", "look", "{}")]


def test_choices_without_an_index(server: Any) -> None:
    server.stream(*(chunk({"content": word}, index=None) for word in ("a", "b")))
    _, final = server(read())
    assert final.choices[0].message.content == "ab"


def test_what_is_malformed_stops_nothing(server: Any) -> None:
    odd = [chunk("text"), chunk({"content": ["part"], "tool_calls": [7, None]}), chunk({})]
    odd[2]["choices"] = [None, 5, {"index": 0}]
    server.stream(*odd, {**chunk(), "choices": "none"}, chunk({"content": "Hi"}, "stop"))
    events, final = server(read())
    assert told(events) == ["content.delta Hi", "content.done Hi"]
    assert final.choices[0].message.content == "Hi"


def test_a_whole_message_instead_of_deltas(server: Any) -> None:
    whole = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
    server.stream({**chunk(), "choices": [whole]})
    _, final = server(read())
    assert final.choices[0].message.content == "Hi"
    assert final.choices[0].finish_reason == "stop"


def test_a_message_beside_the_deltas(server: Any) -> None:
    server.stream(*text("Hi", reason=None), chunk({}, "stop", message={"content": "ignored"}))
    _, final = server(read())
    assert final.choices[0].message.content == "Hi"


def test_arguments_that_are_an_object(server: Any) -> None:
    begun = {"index": 0, "id": "c", "function": {"name": "look", "arguments": {"a": 1}}}
    server.stream(chunk({"tool_calls": [begun]}), chunk({}, "tool_calls"))
    events, final = server(read())
    assert told(events) == [
        "tool_calls.function.arguments.delta 0:",
        "tool_calls.function.arguments.done 0:",
    ]
    assert functions(final) == [("c", "function", "look", {"a": 1})]
