"""A session of speech and text, or one that only writes down what it hears."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ...engine.plan import make_plan
from ...engine.prompt import read_prompt
from ...errors import ApiError, bad_request
from ...sockets.session import Opening, Send, Session, tick
from ...values import JsonObject, as_object, objects
from .conversation import Conversation, Entry
from .floor import Floor
from .formats import sound_format
from .items import Items, read_item
from .listening import Listener
from .mcp import list_tools
from .order import read_order
from .settings import shown, updated
from .speaking import Talk
from .transcript import transcribe
from .wire import Wire

_REFERENCE = "item_reference"


class RealtimeSession(Session):
    """One session. Its parts know each other only through the events that wait in the wire."""

    schemas: ClassVar = {
        kind: f"RealtimeClientEvent{name}"
        for kind, name in {
            "session.update": "SessionUpdate",
            "conversation.item.create": "ConversationItemCreate",
            "conversation.item.retrieve": "ConversationItemRetrieve",
            "conversation.item.delete": "ConversationItemDelete",
            "conversation.item.truncate": "ConversationItemTruncate",
            "input_audio_buffer.append": "InputAudioBufferAppend",
            "input_audio_buffer.commit": "InputAudioBufferCommit",
            "input_audio_buffer.clear": "InputAudioBufferClear",
            "output_audio_buffer.clear": "OutputAudioBufferClear",
            "response.create": "ResponseCreate",
            "response.cancel": "ResponseCancel",
        }.items()
    }

    def __init__(self, opening: Opening, settings: JsonObject) -> None:
        self.settings = settings
        self._ids = opening.world.ids
        self._delay = opening.pace.event_delay
        self._fails = opening.fault is not None and opening.fault.kind == "failed"
        self._wire = Wire(self._ids)
        self._conversation = Conversation(self._ids("conv", 21))
        self._items = Items(self._conversation, self._wire, self._ids)
        self._listener = Listener(self._items, self._wire, self._ids)
        self._floor = Floor(self._wire)
        self._servers: set[str] = set()
        self._playing = False
        # Counts what makes a pause shorter: turns and responses.
        self._stirred = 0
        self._awaited: Talk | None = None
        self._quiet_since = 0

    @property
    def answers(self) -> bool:
        """Whether it does more than to transcribe."""
        return bool(self.settings["type"] == "realtime")

    def members(self, event: JsonObject) -> JsonObject:
        """Leave out nulls, and references to items, which the document does not know."""
        made = {name: value for name, value in event.items() if value is not None}
        response = as_object(made.get("response"))
        if response is not None and isinstance(response.get("input"), list):
            own = [item for item in objects(response["input"]) if item.get("type") != _REFERENCE]
            made["response"] = {**response, "input": own}
        return made

    def opened(self) -> Iterable[JsonObject]:
        """Tell the settings."""
        return [self._wire.make("session.created", session=shown(self.settings))]

    def conversation_created(self) -> JsonObject:
        """Tell of the conversation, as only the older form does."""
        told = {"id": self._conversation.id, "object": "realtime.conversation"}
        return self._wire.make("conversation.created", conversation=told)

    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Tell a failure; it names the client's event."""
        return self._wire.error(error, event)

    async def receive(self, event: JsonObject, send: Send) -> None:
        """Answer one client event; while a response runs, others come in between."""
        self._handle(event)
        await self._flush(send)
        # An earlier event that still plays will play what this one has begun as well.
        while not self._playing:
            self._playing = True
            try:
                await self._play(send)
            finally:
                self._playing = False
            if not await self._waited():
                return
            self._time_out()
            await self._flush(send)

    def _handle(self, event: JsonObject) -> None:
        match event["type"]:
            case "session.update":
                self._update(event)
            case "conversation.item.create":
                self._items.create(event, sound_format(self._input["format"]))
            case "conversation.item.retrieve":
                self._items.retrieve(event)
            case "conversation.item.delete":
                self._items.delete(event)
            case "conversation.item.truncate":
                self._truncate(event)
            case "input_audio_buffer.append":
                self._append(event)
            case "input_audio_buffer.commit":
                self._heard(self._listener.commit(self._input))
            case "input_audio_buffer.clear":
                self._listener.clear(self._input)
            case "output_audio_buffer.clear":
                self._floor.clear()
            case "response.create":
                self._create_response(event)
            case _:
                self._floor.cancel(event)

    async def _flush(self, send: Send) -> None:
        while (waiting := self._wire.pull()) is not None:
            await send(waiting)

    async def _play(self, send: Send) -> None:
        while self._floor.next():
            await self._flush(send)
            await tick(self._delay)

    # Silence after a response

    async def _waited(self) -> bool:
        """Wait for the user after a response; tell whether nothing happened for too long."""
        last, limit = self._floor.last, self._detection.get("idle_timeout_ms")
        if last is None or last is self._awaited or limit is None:
            return False
        self._awaited = last
        self._quiet_since = self._listener.heard_until(self._input)
        mark = self._stirred
        spoken = sum(
            sound.milliseconds for entry in last.written for sound in entry.sounds.values()
        )
        await tick((limit + spoken) / 1000)
        return mark == self._stirred and self._detection.get("idle_timeout_ms") is not None

    def _time_out(self) -> None:
        self._heard(self._listener.time_out(self._input, self._quiet_since))
        self._respond({})

    # What comes in

    @property
    def _input(self) -> JsonObject:
        found: JsonObject = self.settings["audio"]["input"]
        return found

    @property
    def _detection(self) -> JsonObject:
        return as_object(self._input["turn_detection"]) or {}

    def _update(self, event: JsonObject) -> None:
        self.settings = updated(self.settings, event["session"], spoken=self._floor.spoken)
        self._wire.send("session.updated", session=shown(self.settings))
        list_tools(self.settings.get("tools"), self._servers, self._items, self._wire, self._ids)

    def _truncate(self, event: JsonObject) -> None:
        active = self._floor.active
        if active is not None and active.speaks(event["item_id"]):
            # What is cut off while it is still made is not made to its end.
            self._floor.stop(active, "client_cancelled")
        self._items.truncate(event)

    def _append(self, event: JsonObject) -> None:
        for turn in self._listener.append(event, self._input):
            if turn.entry is None:
                self._interrupt()
            else:
                self._heard(turn.entry)
                # While another answer goes on undisturbed there is no room for one to this turn.
                if self._answers_turns and self._floor.active is None:
                    self._respond({})

    @property
    def _answers_turns(self) -> bool:
        wanted = self._detection.get("create_response") is True
        return wanted and self.answers

    def _interrupt(self) -> None:
        self._stirred += 1
        active = self._floor.active
        if active is not None and self._detection.get("interrupt_response"):
            self._floor.stop(active, "turn_detected")

    def _heard(self, entry: Entry) -> None:
        wanted = as_object(self._input["transcription"])
        if wanted is not None:
            include: list[str] = self.settings.get("include") or []
            self._floor.tell(transcribe(entry, wanted, include, self._wire))

    # What goes out

    def _create_response(self, event: JsonObject) -> None:
        asked = {
            name: value
            for name, value in (as_object(event.get("response")) or {}).items()
            if value is not None
        }
        if not self.answers:
            raise bad_request("This session does not answer; it only transcribes.", param="type")
        active = self._floor.active
        if asked.get("conversation") != "none" and active is not None:
            raise bad_request(
                f"The response '{active.id}' is under way. Wait for its end or cancel it.",
                code="conversation_already_has_active_response",
            )
        self._respond(asked)

    def _respond(self, asked: JsonObject) -> None:
        order = read_order(self.settings, asked)
        read = self._context(asked)
        items = [entry.read() for entry in read]
        plan = make_plan(read_prompt(items, order.request.get("instructions")), order.request)
        self._stirred += 1
        parts = (self._conversation, self._wire, self._ids)
        self._floor.begin(Talk(order, plan, read, self._floor.cached, *parts, fails=self._fails))
        self._fails = False

    def _context(self, asked: JsonObject) -> list[Entry]:
        if asked.get("input") is None:
            return list(self._conversation)
        form = sound_format(self._input["format"])
        return [
            self._conversation.find(str(item.get("id")), "retrieve")
            if item.get("type") == _REFERENCE
            else read_item(item, self._ids, form, f"response.input[{index}]")
            for index, item in enumerate(objects(asked["input"]))
        ]
