"""Calls, short-lived keys and the older sessions, as requests."""

from __future__ import annotations

from email import message_from_bytes
from typing import Any

import httpx
import pytest

from oai_core import BinaryResponse
from oai_realtime import (
    OpenAI,
    RealtimeCreateClientSecretResponse,
    RealtimeSessionCreateRequestGA,
    RealtimeTranslationClientSecretCreateResponse,
)
from oai_realtime.components import (
    RealtimeSessionCreateResponseGA,
    RealtimeTranscriptionSessionCreateResponseGA,
)

OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\n"
ANSWER = "v=0\r\no=- 2 2 IN IP4 127.0.0.1\r\ns=-\r\n"


def answered() -> httpx.Response:
    headers = {"content-type": "application/sdp", "location": "/v1/realtime/calls/rtc_1"}
    return httpx.Response(201, text=ANSWER, headers=headers)


def test_an_offer_alone_is_sent_as_it_is(client: OpenAI, wire: Any) -> None:
    wire.answers = [answered()]
    answer = client.realtime.calls.create(sdp=OFFER)
    assert isinstance(answer, BinaryResponse)
    assert (answer.status_code, answer.text) == (201, ANSWER)
    assert answer.headers["location"].rpartition("/")[2] == "rtc_1"
    assert wire.headers["content-type"] == "application/sdp"
    assert wire.requests[0].content == OFFER.encode()


@pytest.mark.parametrize(
    "session",
    [
        {"type": "realtime", "model": "gpt-test", "audio": {"output": {"voice": "marin"}}},
        RealtimeSessionCreateRequestGA.from_dict(
            {"type": "realtime", "model": "gpt-test", "audio": {"output": {"voice": "marin"}}}
        ),
    ],
    ids=["mapping", "component"],
)
def test_an_offer_with_a_session_is_a_form(client: OpenAI, wire: Any, session: Any) -> None:
    wire.answers = [answered()]
    assert client.realtime.calls.create(sdp=OFFER, session=session).read() == ANSWER.encode()
    kind = wire.headers["content-type"]
    form = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + wire.requests[0].content)
    parts: list[Any] = list(form.walk())[1:]
    assert [part.get_content_type() for part in parts] == ["application/sdp", "application/json"]
    names = [part.get_param("name", header="content-disposition") for part in parts]
    assert names == ["sdp", "session"]
    assert parts[1].get_payload() == (
        '{"type":"realtime","model":"gpt-test","audio":{"output":{"voice":"marin"}}}'
    )


def test_what_to_do_with_a_call(client: OpenAI, wire: Any) -> None:
    calls = client.realtime.calls
    wire.answers = [httpx.Response(200)] * 5
    calls.accept("rtc_1", type="realtime", model="gpt-test", instructions="Be brief.")
    calls.refer("rtc_1", target_uri="tel:+15550100")
    calls.hangup("rtc_1")
    calls.reject("rtc_1")
    calls.reject("rtc_1", status_code=486)
    assert wire.lines == [
        f"POST /v1/realtime/calls/rtc_1/{action}"
        for action in ("accept", "refer", "hangup", "reject", "reject")
    ]
    assert [made.content for made in wire.requests] == [
        b'{"type":"realtime","model":"gpt-test","instructions":"Be brief."}',
        b'{"target_uri":"tel:+15550100"}',
        b"",
        b"",
        b'{"status_code":486}',
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("realtime", RealtimeSessionCreateResponseGA),
        ("transcription", RealtimeTranscriptionSessionCreateResponseGA),
    ],
)
def test_a_secret_and_its_session(client: OpenAI, wire: Any, kind: Any, expected: type) -> None:
    answer = {
        "value": "ek_1",
        "expires_at": 1_750_000_600,
        "session": {
            "type": kind,
            "object": f"realtime.{kind}_session",
            "id": "sess_1",
            "audio": {"input": {"format": {"type": "audio/pcm", "rate": 24000}}},
            "include": None,
        },
    }
    wire.answers = [answer]
    secret = client.realtime.client_secrets.create(
        expires_after={"anchor": "created_at", "seconds": 600}, session={"type": kind}
    )
    assert isinstance(secret, RealtimeCreateClientSecretResponse)
    assert (secret.value, type(secret.session)) == ("ek_1", expected)
    assert secret.to_dict() == answer
    assert wire.lines == ["POST /v1/realtime/client_secrets"]
    assert wire.body == {
        "expires_after": {"anchor": "created_at", "seconds": 600},
        "session": {"type": kind},
    }


def test_a_secret_of_a_translation(client: OpenAI, wire: Any) -> None:
    session = {"model": "gpt-test", "audio": {"output": {"language": "it"}}}
    wire.answers = [{"value": "ek_1", "expires_at": 1, "session": {"id": "s", **session}}]
    made: Any = session
    secret = client.realtime.translations.client_secrets.create(session=made)
    assert isinstance(secret, RealtimeTranslationClientSecretCreateResponse)
    assert wire.lines == ["POST /v1/realtime/translations/client_secrets"]
    assert wire.body == {"session": session}


def test_the_older_sessions_say_that_they_are(client: OpenAI, wire: Any) -> None:
    older = client.beta.realtime
    wire.answers = [{"id": "sess_1", "client_secret": {"value": "ek_1", "expires_at": 1}}]
    session = older.sessions.create(model="gpt-test", instructions="Be brief.")
    assert session.client_secret is not None
    assert session.client_secret.value == "ek_1"
    assert wire.body == {"model": "gpt-test", "instructions": "Be brief."}
    older.transcription_sessions.create(input_audio_format="pcm16")
    assert wire.lines == ["POST /v1/realtime/sessions", "POST /v1/realtime/transcription_sessions"]
    assert {made.headers["openai-beta"] for made in wire.requests} == {"assistants=v2"}
    client.realtime.client_secrets.create(session={"type": "realtime"})
    assert "openai-beta" not in wire.headers
