"""Items as clients bring them, and what clients do to them."""

from __future__ import annotations

from ...errors import bad_request
from ...ids import Ids
from ...values import JsonObject, objects
from .conversation import ROOT, Conversation, Entry, Sound, decoded
from .formats import SoundFormat
from .wire import Wire
from .words import understand

_PREFIX = "item"
_DIGITS = 21
_PARTS = {
    "system": ("input_text",),
    "user": ("input_text", "input_audio", "input_image"),
    "assistant": ("output_text", "output_audio"),
}
_NEEDS = {"input_text": "text", "output_text": "text", "input_image": "image_url"}
# Kinds of items that have no status.
_BARE = frozenset({"mcp_approval_response", "mcp_list_tools", "mcp_call", "mcp_approval_request"})


def new_id(ids: Ids) -> str:
    """Make the id of an item."""
    return ids(_PREFIX, _DIGITS)


def read_item(sent: JsonObject, ids: Ids, form: SoundFormat, where: str) -> Entry:
    """Make the entry of an item that a client brings."""
    item: JsonObject = {"id": sent.get("id") or new_id(ids), "type": sent["type"]}
    if sent["type"] in _BARE:
        return Entry({**item, **sent, "id": item["id"]})
    item |= {**sent, "id": item["id"], "status": "completed"}
    if sent["type"] == "function_call":
        item["call_id"] = sent.get("call_id") or ids("call", 16)
    entry = Entry(item)
    if sent["type"] == "message":
        item["content"] = [
            _part(entry, index, part, form, f"{where}.content[{index}]")
            for index, part in enumerate(objects(sent["content"]))
        ]
    return entry


def _part(entry: Entry, index: int, part: JsonObject, form: SoundFormat, where: str) -> JsonObject:
    allowed = _PARTS[entry.item["role"]]
    kind: str = part.get("type", "")
    if kind not in allowed:
        raise bad_request(
            f"Invalid value: {kind!r}. Supported values are: {', '.join(map(repr, allowed))}.",
            param=f"{where}.type",
            code="invalid_value",
        )
    needed = _NEEDS.get(kind)
    if needed is not None and part.get(needed) is None:
        raise bad_request(
            f"Missing required parameter: '{where}.{needed}'.",
            param=f"{where}.{needed}",
            code="missing_required_parameter",
        )
    if needed is not None:
        return part
    sound = decoded(part.get("audio") or "", f"{where}.audio")
    said = part.get("transcript") or understand(sound, form)
    entry.sounds[index] = Sound(form, sound, said)
    return {"type": kind, "transcript": part.get("transcript")}


class Items:
    """The events `conversation.item.*`."""

    def __init__(self, conversation: Conversation, wire: Wire, ids: Ids) -> None:
        self.conversation = conversation
        self._wire = wire
        self._ids = ids

    def create(self, event: JsonObject, form: SoundFormat) -> None:
        """Put an item into the conversation."""
        after = event.get("previous_item_id")
        if after is not None and after != ROOT and after not in self.conversation:
            raise bad_request(
                f"There is no item with id '{after}' to put the item behind.",
                param="previous_item_id",
                code="item_create_invalid_previous_item_id",
            )
        entry = read_item(event["item"], self._ids, form, "item")
        if entry.id in self.conversation:
            raise bad_request(
                f"There is an item with id '{entry.id}' already.",
                param="item.id",
                code="item_create_duplicate_item_id",
            )
        if entry.item["type"] == "function_call_output":
            self._check_call(entry.item["call_id"])
        self.tell(entry, after)

    def _check_call(self, call_id: str) -> None:
        calls = (entry.item for entry in self.conversation if entry.item["type"] == "function_call")
        if all(item["call_id"] != call_id for item in calls):
            raise bad_request(
                f"There is no function call with call_id '{call_id}'.",
                param="item.call_id",
                code="invalid_tool_call_id",
            )

    def tell(self, entry: Entry, after: str | None = None) -> None:
        """Put an entry into the conversation and tell that it is there, complete."""
        before = self.conversation.add(entry, after)
        for what in ("added", "done"):
            self._wire.send(f"conversation.item.{what}", previous_item_id=before, item=entry.item)

    def retrieve(self, event: JsonObject) -> None:
        """Show an item with its sound."""
        entry = self.conversation.find(event["item_id"], "retrieve")
        self._wire.send("conversation.item.retrieved", item=entry.whole())

    def delete(self, event: JsonObject) -> None:
        """Take an item out."""
        entry = self.conversation.find(event["item_id"], "delete")
        self.conversation.remove(entry.id)
        self._wire.send("conversation.item.deleted", item_id=entry.id)

    def truncate(self, event: JsonObject) -> None:
        """Shorten the sound of an answer to what was heard of it; its transcript goes."""
        entry = self.conversation.find(event["item_id"], "truncate")
        index, end = event["content_index"], event["audio_end_ms"]
        sound = entry.sounds.get(index)
        if sound is None or entry.item.get("role") != "assistant":
            raise bad_request(
                "Only sound that the model made can be truncated.",
                param="item_id" if not entry.sounds else "content_index",
                code="unsupported_content_type",
            )
        if not 0 <= end <= sound.milliseconds:
            raise bad_request(
                f"The sound has {sound.milliseconds} ms; it cannot end at {end} ms.",
                param="audio_end_ms",
                code="invalid_value",
            )
        sound.cut(end)
        entry.item["content"][index].pop("transcript", None)
        self._wire.send(
            "conversation.item.truncated",
            item_id=entry.id,
            content_index=index,
            audio_end_ms=end,
        )
