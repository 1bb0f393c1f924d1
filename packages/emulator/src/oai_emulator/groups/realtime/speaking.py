"""One response: its events, made one by one while it runs."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from ...engine.hosted import HostedUse
from ...engine.plan import Calls, Hosted, Message, Plan
from ...ids import Ids
from ...tokens import tokenize
from ...values import JsonObject
from .conversation import Conversation, Entry, Sound
from .items import new_id
from .mcp import call_item
from .order import Order
from .usage import usage
from .wire import Wire
from .words import speak

_PIECE = 100  # milliseconds of sound in one event
Events = Iterator[JsonObject]


class Talk:
    """A response that runs. Whoever plays `events` may `stop` it between any two of them.

    `over` is true once its last event was given.
    """

    def __init__(
        self,
        order: Order,
        plan: Plan,
        read: list[Entry],
        cached: set[str],
        conversation: Conversation,
        wire: Wire,
        ids: Ids,
        *,
        fails: bool = False,
    ) -> None:
        self.order = order
        self.id = ids("resp", 21)
        self.written: list[Entry] = []
        self.read = read
        self._plan = plan
        self._cached = cached
        self._conversation = conversation
        self._wire = wire
        self._ids = ids
        self._fails = fails
        self._stopped: str | None = None
        self.over = False

    @property
    def tokens(self) -> int:
        """What it writes."""
        return self._plan.output_tokens

    def speaks(self, id: str) -> bool:
        """Tell whether that is an item it has begun."""
        return any(entry.id == id for entry in self.written)

    def stop(self, reason: str) -> None:
        """End it with what there is: `client_cancelled` or `turn_detected`."""
        self._stopped = self._stopped or reason

    def events(self) -> Events:
        """Tell the response from its beginning to its end."""
        yield self._wire.make("response.created", response=self._response("in_progress"))
        for draft in self._plan.drafts:
            if self._stopped is not None or self._fails:
                break
            match draft:
                case Message():
                    yield from self._message(draft)
                case Calls():
                    yield from self._call(draft)
                case Hosted(use=use):
                    yield from self._mcp(use)
                case _:
                    pass  # these models tell nothing of their thoughts
        status, details = self._end()
        told = usage(self.order, self.read, self.written, self._cached)
        response = self._response(
            status, status_details=details and {"type": status, **details}, usage=told
        )
        self.over = True
        yield self._wire.make("response.done", response=response)

    def _end(self) -> tuple[str, JsonObject | None]:
        if self._stopped is not None:
            return "cancelled", {"reason": self._stopped}
        if self._fails:
            return "failed", {"error": {"type": "server_error", "code": "server_error"}}
        if self._plan.incomplete:
            return "incomplete", {"reason": "max_output_tokens"}
        return "completed", None

    def _response(self, status: str, **members: Any) -> JsonObject:
        order = self.order
        made: JsonObject = {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "status_details": None,
            "output": [entry.item for entry in self.written],
            "output_modalities": order.request["output_modalities"],
            "max_output_tokens": order.limit,
            "audio": {"output": {"format": order.form.wire(), "voice": order.voice}},
            "usage": None,
            "metadata": order.metadata,
            **members,
        }
        return made if order.apart else {**made, "conversation_id": self._conversation.id}

    # Items

    def _began(self, entry: Entry, shown: JsonObject) -> Events:
        yield self._make("output_item.added", output_index=len(self.written), item=shown)
        self.written.append(entry)
        if not self.order.apart:
            before = self._conversation.add(entry)
            yield self._wire.make("conversation.item.added", previous_item_id=before, item=shown)

    def _ended(self, entry: Entry, *, complete: bool) -> Events:
        if "status" in entry.item:
            entry.item["status"] = "completed" if complete else "incomplete"
        if entry.id in self._conversation:
            before = self._conversation.before(entry.id)
            yield self._wire.make(
                "conversation.item.done", previous_item_id=before, item=entry.item
            )
        yield self._make("output_item.done", output_index=len(self.written) - 1, item=entry.item)

    def _make(self, what: str, **members: Any) -> JsonObject:
        return self._wire.make(f"response.{what}", response_id=self.id, **members)

    def _new(self, type: str, **members: Any) -> JsonObject:
        return {
            "id": new_id(self._ids),
            "type": type,
            "status": "in_progress",
            **members,
        }

    def _message(self, draft: Message) -> Events:
        entry = Entry(self._new("message", role="assistant", content=[]))
        yield from self._began(entry, dict(entry.item))
        where = self._where(entry) | {"content_index": 0}
        kind, member = ("audio", "transcript") if self.order.spoken else ("text", "text")
        empty = {"type": kind, member: ""}
        yield self._make("content_part.added", **where, part=empty)
        part = {"type": f"output_{kind}", member: ""}
        entry.item["content"].append(part)
        yield from (
            self._sound(draft, entry, where)
            if self.order.spoken
            else self._text(draft, part, where)
        )
        text = part[member]
        if self.order.spoken:
            yield self._make("output_audio.done", **where)
            yield self._make("output_audio_transcript.done", **where, transcript=text)
        else:
            yield self._make("output_text.done", **where, text=text)
        yield self._make("content_part.done", **where, part={"type": kind, member: text})
        yield from self._ended(entry, complete=draft.complete and self._stopped is None)

    def _text(self, draft: Message, part: JsonObject, where: JsonObject) -> Events:
        for token in tokenize(draft.text):
            if self._stopped is not None:
                return
            part["text"] += token
            yield self._make("output_text.delta", **where, delta=token)

    def _sound(self, draft: Message, entry: Entry, where: JsonObject) -> Events:
        """Tell words and their sound side by side."""
        order, part = self.order, entry.item["content"][0]
        sound = entry.sounds[0] = Sound(order.form)
        whole = order.form.encode(speak(draft.text, order.voice, order.speed))
        size = order.form.size(_PIECE)
        pieces = [whole[start : start + size] for start in range(0, len(whole), size)]
        tokens = tokenize(draft.text)
        for index in range(max(len(tokens), len(pieces))):
            if index < len(tokens):
                if self._stopped is not None:
                    return
                part["transcript"] += tokens[index]
                sound.said = part["transcript"]
                yield self._make("output_audio_transcript.delta", **where, delta=tokens[index])
            if index < len(pieces):
                if self._stopped is not None:
                    return
                sound.content += pieces[index]
                coded = base64.b64encode(pieces[index]).decode()
                yield self._make("output_audio.delta", **where, delta=coded)

    def _call(self, draft: Calls) -> Events:
        item = self._new(
            "function_call", name=draft.call.name, call_id=self._ids("call", 16), arguments=""
        )
        entry = Entry(item)
        yield from self._began(entry, dict(item))
        where = {**self._where(entry), "call_id": item["call_id"]}
        yield from self._spell("function_call_arguments", draft.call.arguments, item, where)
        yield self._make(
            "function_call_arguments.done", **where, name=item["name"], arguments=item["arguments"]
        )
        yield from self._ended(entry, complete=draft.complete and self._stopped is None)

    def _mcp(self, use: HostedUse) -> Events:
        entry = Entry(call_item(new_id(self._ids), use))
        item = entry.item
        yield from self._began(entry, dict(item))
        where = self._where(entry)
        yield self._wire.make("response.mcp_call.in_progress", **where)
        yield from self._spell("mcp_call_arguments", "{}", item, where)
        yield self._make("mcp_call_arguments.done", **where, arguments=item["arguments"])
        yield self._wire.make("response.mcp_call.completed", **where)
        item["output"] = use.query
        yield from self._ended(entry, complete=True)

    def _spell(self, what: str, arguments: str, item: JsonObject, where: JsonObject) -> Events:
        for token in tokenize(arguments):
            if self._stopped is not None:
                return
            item["arguments"] += token
            yield self._make(f"{what}.delta", **where, delta=token)

    def _where(self, entry: Entry) -> JsonObject:
        return {"item_id": entry.id, "output_index": len(self.written) - 1}
