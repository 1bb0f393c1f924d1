"""Which methods of a handler are called for a stream, in which order, and with what."""

from __future__ import annotations

import pytest

from packages.assistants.tests.running import (
    HELLO,
    MESSAGE,
    Rig,
    call,
    called,
    message,
    run,
    said,
    step,
    text,
    whole_text,
)

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_a_message(rig: Rig) -> None:
    events = rig.read(*HELLO)
    assert [event.event for event in events] == [name for name, _ in HELLO]
    assert rig.calls == [
        ("on_message_created", "msg_1"),
        ("on_text_created", "Hel"),
        ("on_text_delta", "Hel", "Hel"),
        ("on_message_delta", None, "msg_1"),
        ("on_text_delta", "lo", "Hello"),
        ("on_message_delta", None, "msg_1"),
        ("on_text_done", "Hello"),
        ("on_message_done", "msg_1"),
        ("on_end",),
    ]
    assert rig.server.body == {"assistant_id": "asst_1", "stream": True}
    assert rig.server.target == "POST /threads/thread_1/runs"
    assert rig.server.last.headers["openai-beta"] == "assistants=v2"


def test_a_tool_call(rig: Rig) -> None:
    first = {**call("", id="call_1"), "function": {"name": "f", "arguments": "", "output": None}}
    second = {**call("{}", 1, id="call_2")}
    rig.read(
        run("in_progress"),
        step("created"),
        step("in_progress"),
        called(first),
        called(call('{"a"')),
        called(call(": 1}")),
        called(second),
        run("requires_action"),
    )
    assert rig.calls == [
        ("on_run_step_created", "step_1"),
        ("on_tool_call_created", ""),
        ("on_tool_call_delta", "", ""),
        ("on_run_step_delta", None, "step_1"),
        ("on_tool_call_delta", '{"a"', '{"a"'),
        ("on_run_step_delta", None, "step_1"),
        ("on_tool_call_delta", ": 1}", '{"a": 1}'),
        ("on_run_step_delta", None, "step_1"),
        ("on_tool_call_done", '{"a": 1}'),
        ("on_tool_call_created", "{}"),
        ("on_tool_call_delta", "{}", "{}"),
        ("on_run_step_delta", None, "step_1"),
        ("on_tool_call_done", "{}"),
        ("on_end",),
    ]


def test_each_call_of_a_tool_is_done_once(rig: Rig) -> None:
    output = {**call("{}", None, id="call_1"), "function": {"name": "f", "arguments": "{}"}}
    rig.read(
        step("created"),
        called(call("{}")),
        step("completed", output),
        run("completed"),
        run("failed"),
    )
    assert rig.of("on_tool_call_done") == [["{}"]]
    assert rig.of("on_run_step_done") == [["step_1"]]


def test_parts_of_a_message(rig: Rig) -> None:
    image = {"type": "image_file", "image_file": {"file_id": "file_1"}}
    rig.read(
        message("created"),
        said(text("one")),
        said({"index": 1, **image}),
        said(text("two", 2), text("!", 2)),
        message("completed", whole_text("one"), image, whole_text("two!")),
    )
    assert [call for call in rig.calls if call[0] != "on_message_delta"] == [
        ("on_message_created", "msg_1"),
        ("on_text_created", "one"),
        ("on_text_delta", "one", "one"),
        ("on_text_done", "one"),
        ("on_image_file_done", "file_1"),
        ("on_text_created", "two"),
        ("on_text_delta", "two", "two"),
        ("on_text_delta", "!", "two!"),
        ("on_text_done", "two!"),
        ("on_message_done", "msg_1"),
        ("on_end",),
    ]


def test_what_came_without_deltas_is_told_too(rig: Rig) -> None:
    image = {"type": "image_file", "image_file": {"file_id": "file_1"}}
    made = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    rig.read(
        step("created"),
        step("completed", made),
        message("completed", whole_text("Hi"), image),
        run("completed"),
    )
    assert rig.calls == [
        ("on_run_step_created", "step_1"),
        ("on_tool_call_created", "{}"),
        ("on_tool_call_done", "{}"),
        ("on_run_step_done", "step_1"),
        ("on_text_created", "Hi"),
        ("on_text_done", "Hi"),
        ("on_image_file_done", "file_1"),
        ("on_message_done", "msg_1"),
        ("on_end",),
    ]


def test_calls_of_an_earlier_stream_are_not_told_again(rig: Rig) -> None:
    """Outputs were submitted: the step that waited for them is completed first."""
    made = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    rig.read(step("completed", made), run("completed"))
    assert rig.calls == [("on_run_step_done", "step_1"), ("on_end",)]


@pytest.mark.parametrize("places", [(0, 1, 0, 1), (1, 0, 1, 0), (7, 3, 7, 3)])
def test_parts_that_alternate(rig: Rig, places: tuple[int, ...]) -> None:
    a, b = places[:2]
    rig.read(
        message("created"),
        said(text("A", a)),
        said(text("B", b)),
        said(text("a", a)),
        said(text("b", b)),
        run("completed"),
    )
    assert [c for c in rig.calls if c[0] in ("on_text_created", "on_text_done")] == [
        ("on_text_created", "A"),
        ("on_text_done", "A"),
        ("on_text_created", "B"),
        ("on_text_done", "B"),
        ("on_text_done", "Aa"),
        ("on_text_done", "Bb"),
    ]


def test_deltas_without_an_index(rig: Rig) -> None:
    image = {"type": "image_file", "image_file": {"file_id": "file_1"}}
    rig.read(
        message("created"),
        said(text("Hel", None)),
        said(text("lo", None)),
        said(image),
        called(call("{", None, id="call_1")),
        called(call("[", None, id="call_2")),
        called(call("]", None, id="call_2")),
        called(call("}", None, id="call_1")),
        called(call(" ", None)),
    )
    assert ("on_text_done", "Hello") in rig.calls
    assert ("on_image_file_done", "file_1") in rig.calls
    assert rig.of("on_tool_call_delta") == [
        ["{", "{"],
        ["[", "["],
        ["]", "[]"],
        ["}", "{}"],
        [" ", "{} "],
    ]
    messages = rig.handler.current_message_snapshot.content
    assert [part.type for part in messages] == ["text", "image_file"]


def test_two_messages_at_once(rig: Rig) -> None:
    other = {**MESSAGE, "id": "msg_2", "status": "completed", "content": [whole_text("xy")]}
    frames = [
        message("created"),
        said(text("a")),
        said(text("x"), name="msg_2"),
        said(text("b")),
        ("thread.message.completed", other),
        message("completed", whole_text("ab")),
        run("completed"),
    ]
    rig.server.stream(*frames)
    found = rig(lambda handler: handler.get_final_messages())
    assert [each.content[0].text.value for each in found] == ["ab", "xy"]
    assert rig.of("on_text_delta") == [
        ["a", "a"],
        ["x", "x"],
        ["b", "ab"],
    ]
