"""What each connection sends: every method, with the parameters that it needs and may have."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from oai_core.groups import load
from oai_core.operations import Operation
from oai_core.sockets.sending import ClientEvent, sender
from oai_responses.operations.responses import CREATE_RESPONSE
from oai_responses_beta.operations.beta_responses import BETA_CREATE_RESPONSE

Rows = dict[str, tuple[str, str]]
"""Type of an event -> the parameters that it needs, and those that it may have besides."""

REALTIME: Rows = {
    "session.update": ("session", "event_id"),
    "conversation.item.create": ("item", "event_id previous_item_id"),
    "conversation.item.retrieve": ("item_id", "event_id"),
    "conversation.item.truncate": ("item_id content_index audio_end_ms", "event_id"),
    "conversation.item.delete": ("item_id", "event_id"),
    "input_audio_buffer.append": ("audio", "event_id"),
    "input_audio_buffer.commit": ("", "event_id"),
    "input_audio_buffer.clear": ("", "event_id"),
    "output_audio_buffer.clear": ("", "event_id"),
    "response.create": ("", "event_id response"),
    "response.cancel": ("", "event_id response_id"),
}
TRANSLATION: Rows = {
    "session.update": ("session", "event_id"),
    "session.input_audio_buffer.append": ("audio", "event_id"),
    "session.close": ("", "event_id"),
}


def body(operation: Operation) -> str:
    """What a call of the operation takes; on a socket nothing runs in the background."""
    return " ".join({*operation.body_names, "generate", "stream_id"} - {"background"})


SOCKETS: dict[tuple[str, str], tuple[str, Rows]] = {
    ("oai_realtime", "CONNECT_REALTIME"): ("/realtime", REALTIME),
    ("oai_realtime", "CONNECT_REALTIME_TRANSLATIONS"): ("/realtime/translations", TRANSLATION),
    ("oai_realtime", "CONNECT_BETA_REALTIME"): (
        "/realtime",
        {**REALTIME, "transcription_session.update": ("session", "event_id")},
    ),
    ("oai_responses", "CONNECT_RESPONSES"): (
        "/responses",
        {"response.create": ("", body(CREATE_RESPONSE))},
    ),
    ("oai_responses_beta", "CONNECT_BETA_RESPONSES"): (
        "/responses",
        {
            "response.create": ("", body(BETA_CREATE_RESPONSE)),
            "response.inject": ("input response_id", ""),
        },
    ),
}


def operation_of(package: str, constant: str) -> Operation:
    stem = constant.removeprefix("CONNECT_").lower()
    module = importlib.import_module(f"{package}.operations.{stem}")
    made: Operation = getattr(module, constant)
    return made


def methods(made: type[Any], place: str = "") -> Iterator[tuple[str, Any]]:
    """Each method that sends, by its place on the connection."""
    for name, value in vars(made).items():
        if isinstance(value, sender):
            yield from methods(load(value._path), f"{place}{name}.")
        elif isinstance(getattr(value, "event", None), ClientEvent):
            yield f"{place}{name}", value


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize(("package", "constant"), SOCKETS)
def test_every_row_is_a_method(package: str, constant: str, prefix: str) -> None:
    path, rows = SOCKETS[package, constant]
    operation = operation_of(package, constant)
    assert operation.path == path
    assert operation.socket is not None
    module, _, name = operation.socket.partition(":")
    found = dict(methods(load(f"{module}:{prefix}{name}")))
    assert found.keys() == rows.keys()
    for place, method in found.items():
        required, optional = (set(names.split()) for names in rows[place])
        event: ClientEvent = method.event
        assert event.type == place
        assert set(event.required) == required
        assert event.names == required | optional
        params = load(event.params)
        assert params.__annotations__.keys() == event.names
        marked = {
            name
            for name, annotation in params.__annotations__.items()
            if annotation.__forward_arg__.startswith("Required[")
        }
        assert marked == required


@pytest.mark.parametrize(
    ("package", "constant", "expected"),
    [
        ("oai_realtime", "CONNECT_REALTIME", (set(), {"model", "call_id"}, {})),
        ("oai_realtime", "CONNECT_REALTIME_TRANSLATIONS", ({"model"}, set(), {})),
        (
            *("oai_realtime", "CONNECT_BETA_REALTIME"),
            ({"model"}, set(), {"OpenAI-Beta": "realtime=v1"}),
        ),
        ("oai_responses", "CONNECT_RESPONSES", (set(), set(), {})),
        ("oai_responses_beta", "CONNECT_BETA_RESPONSES", (set(), set(), {})),
    ],
)
def test_what_connect_needs(package: str, constant: str, expected: tuple[Any, ...]) -> None:
    operation = operation_of(package, constant)
    needed = (set(operation.required), set(operation.one_of), dict(operation.const_headers))
    assert needed == expected


def test_the_beta_takes_its_features_as_its_methods_do() -> None:
    operation = operation_of("oai_responses_beta", "CONNECT_BETA_RESPONSES")
    assert operation.headers == BETA_CREATE_RESPONSE.headers == {"betas": "openai-beta"}


def test_events_of_the_older_realtime_have_their_older_names_too() -> None:
    from oai_core import Codec
    from oai_realtime import (
        RealtimeBetaServerEvent,
        RealtimeBetaServerEventResponseAudioDelta,
        RealtimeServerEventConversationCreated,
    )

    for kind in ("response.audio.delta", "response.output_audio.delta"):
        event = Codec().decode({"type": kind, "delta": "AAA="}, RealtimeBetaServerEvent)
        assert isinstance(event, RealtimeBetaServerEventResponseAudioDelta)
        assert event.to_dict() == {"type": kind, "delta": "AAA="}
    event = Codec().decode({"type": "conversation.created"}, RealtimeBetaServerEvent)
    assert isinstance(event, RealtimeServerEventConversationCreated)
