"""The connections of all groups: what they ask for, what they send, what events become."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from oai_core import APIError, WebSocketConnectionClosedError
from packages.core.tests.sockets.rig import Rig, entered, wait
from packages.core.tests.sockets.scripts import closes, says
from packages.core.tests.sockets.server import Server


@attrs.frozen(kw_only=True)
class Socket:
    """How to reach it, what it asks for, one event each way."""

    place: str
    params: dict[str, Any]
    target: str
    beta: str | None
    namespace: str
    method: str
    given: dict[str, Any]
    sent: dict[str, Any]
    event: dict[str, Any]
    component: str


SESSION: dict[str, Any] = {"type": "realtime", "output_modalities": ["text"]}
DELTA: dict[str, Any] = {
    "type": "response.output_text.delta",
    "item_id": "i",
    "output_index": 0,
    "content_index": 0,
    "delta": "é",
}
SOCKETS = [
    Socket(
        place="realtime",
        params={"model": "gpt-realtime"},
        target="/v1/realtime?model=gpt-realtime",
        beta=None,
        namespace="session",
        method="update",
        given={"session": SESSION},
        sent={"type": "session.update", "session": SESSION},
        event=DELTA,
        component="RealtimeServerEventResponseTextDelta",
    ),
    Socket(
        place="realtime",
        params={"call_id": "rtc_1"},
        target="/v1/realtime?call_id=rtc_1",
        beta=None,
        namespace="conversation.item",
        method="truncate",
        given={"item_id": "i", "audio_end_ms": 1, "content_index": 0, "event_id": "e"},
        sent={
            "type": "conversation.item.truncate",
            "item_id": "i",
            "audio_end_ms": 1,
            "content_index": 0,
            "event_id": "e",
        },
        event={"type": "conversation.item.deleted", "item_id": "i", "event_id": "e"},
        component="RealtimeServerEventConversationItemDeleted",
    ),
    Socket(
        place="realtime.translations",
        params={"model": "gpt-realtime"},
        target="/v1/realtime/translations?model=gpt-realtime",
        beta=None,
        namespace="session.input_audio_buffer",
        method="append",
        given={"audio": "AAAA"},
        sent={"type": "session.input_audio_buffer.append", "audio": "AAAA"},
        event={"type": "session.closed", "event_id": "e"},
        component="RealtimeTranslationServerEventSessionClosed",
    ),
    Socket(
        place="beta.realtime",
        params={"model": "gpt-realtime"},
        target="/v1/realtime?model=gpt-realtime",
        beta="realtime=v1",
        namespace="input_audio_buffer",
        method="commit",
        given={},
        sent={"type": "input_audio_buffer.commit"},
        event={"type": "input_audio_buffer.cleared", "event_id": "e"},
        component="RealtimeBetaServerEventInputAudioBufferCleared",
    ),
    Socket(
        place="responses",
        params={},
        target="/v1/responses",
        beta=None,
        namespace="response",
        method="create",
        given={"model": "m", "input": "x", "temperature": None},
        sent={"type": "response.create", "model": "m", "input": "x", "temperature": None},
        event=DELTA,
        component="ResponsesServerEventResponseOutputTextDelta",
    ),
    Socket(
        place="beta.responses",
        params={"betas": ["responses_multi_agent=v1"]},
        target="/v1/responses",
        beta="responses_multi_agent=v1",
        namespace="response",
        method="inject",
        given={"input": [], "response_id": "r"},
        sent={"type": "response.inject", "input": [], "response_id": "r"},
        event=DELTA,
        component="BetaResponsesServerEventResponseOutputTextDelta",
    ),
]


def find(root: Any, path: str) -> Any:
    """What stands at the end of a dotted path."""
    for name in path.split("."):
        root = getattr(root, name)
    return root


@pytest.mark.parametrize("socket", SOCKETS, ids=lambda socket: f"{socket.place}.{socket.method}")
def test_a_connection_of_each_group(rig: Rig, socket: Socket) -> None:
    new: dict[str, Any] = {"type": "some.thing.new", "deep": {"er": [1, None]}}
    error: dict[str, Any] = {"type": "error", "error": {"message": "no", "code": "c"}}
    with Server(says(socket.event, new, error)) as server:

        async def main() -> list[Any]:
            client = rig.client(server.url)
            connect = find(client, socket.place).connect
            async with entered(connect(**socket.params)) as connection:
                namespace = find(connection, socket.namespace)
                assert repr(namespace) == f"<{type(namespace).__name__} of {connection!r}>"
                send = getattr(namespace, socket.method)
                await wait(send(**socket.given))
                return [await wait(connection.recv()) for _ in range(3)]

        known, unknown, failed = rig.run(main)
        asked = server.handshakes[0]
        assert asked.target == socket.target
        assert asked.headers.get("openai-beta") == socket.beta
        assert server.peer().heard() == socket.sent
    assert type(known).__name__ == socket.component
    assert known.to_dict() == socket.event
    assert unknown.to_dict() == new
    assert failed.to_dict() == error


@pytest.mark.parametrize("place", ["realtime", "beta.realtime", "responses"])
def test_an_error_that_nobody_hears(rig: Rig, place: str) -> None:
    """Whether its message stands in `error`, or in the event itself."""
    inner: dict[str, Any] = {"message": "it failed", "code": "c", "type": "t"}
    shapes: list[dict[str, Any]] = [{"type": "error", "error": inner}, {**inner, "type": "error"}]
    for shape in shapes:
        with Server(says(shape)) as server:

            async def main(server: Server = server) -> None:
                client = rig.client(server.url)
                params = {} if place == "responses" else {"model": "m"}
                async with entered(find(client, place).connect(**params)) as connection:
                    await wait(connection.dispatch_events())

            with pytest.raises(APIError, match="it failed") as caught:
                rig.run(main)
            assert caught.value.code == "c"


@pytest.mark.parametrize(
    ("place", "method", "given", "name"),
    [
        ("realtime", "session.update", {}, "session"),
        ("realtime", "session.update", {"sesion": {}}, "session"),
        ("realtime", "conversation.item.create", {"items": {}}, "item"),
        ("responses", "response.create", {"modell": "m"}, "model"),
        ("responses", "response.create", {"model": "m", "stream": True}, "stream"),
    ],
)
def test_mistakes_are_named_and_not_sent(
    rig: Rig, place: str, method: str, given: dict[str, Any], name: str
) -> None:
    with Server() as server:

        async def main() -> None:
            client = rig.client(server.url)
            params = {} if place == "responses" else {"model": "m"}
            async with entered(find(client, place).connect(**params)) as connection:
                with pytest.raises(TypeError, match=name):
                    await wait(find(connection, method)(**given))

        rig.run(main)
        assert server.peer().all_heard() == []


def test_a_session_goes_on_after_a_reconnection(rig: Rig) -> None:
    """With what the callback asks for: the call that was lost."""
    created: dict[str, Any] = {"type": "session.created", "event_id": "e", "session": SESSION}

    def again(event: Any) -> dict[str, Any]:
        return {"extra_query": {"call_id": "rtc_9"}}

    with Server(closes(1012, "", created), closes(1008, "", created)) as server:

        async def main() -> list[Any]:
            client = rig.client(server.url)
            made = client.realtime.connect(
                model="m", on_reconnecting=again, initial_delay=0.001, max_delay=0.001
            )
            found: list[Any] = []
            async with entered(made) as connection:
                for _ in range(2):
                    event: Any = await wait(connection.recv())
                    found.append(event.type)
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())
            return found

        assert rig.run(main) == ["session.created", "session.created"]
        assert server.handshakes[1].query == [("model", "m"), ("call_id", "rtc_9")]
