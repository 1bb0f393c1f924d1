"""The response so far, put together from events.

A delta costs one look-up and one `append`. The response itself is built when somebody asks for it.
Servers leave out indexes and announcements; what they say is then put where it most likely belongs.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NamedTuple

from oai_core.components import Component
from oai_core.encoding import ENCODERS
from oai_core.helpers.accumulate import Text

from ..components.response import Response

Place = tuple[str | None, int, str]
"""The list of parts (`None` for the item itself), the index in it, and the member with the text."""


class Kind(NamedTuple):
    """Where the text of a kind of delta goes: `item` and `part` are what is made if it is new."""

    item: str
    member: str
    parts: str | None = None
    number: str = ""
    part: str = ""


KINDS = {
    "response.output_text": Kind("message", "text", "content", "content_index", "output_text"),
    "response.refusal": Kind("message", "refusal", "content", "content_index", "refusal"),
    "response.reasoning_text": Kind(
        "reasoning", "text", "content", "content_index", "reasoning_text"
    ),
    "response.reasoning_summary_text": Kind(
        "reasoning", "text", "summary", "summary_index", "summary_text"
    ),
    "response.function_call_arguments": Kind("function_call", "arguments"),
    "response.custom_tool_call_input": Kind("custom_tool_call", "input"),
    "response.mcp_call_arguments": Kind("mcp_call", "arguments"),
    "response.code_interpreter_call_code": Kind("code_interpreter_call", "code"),
}
_NEW_ITEMS: dict[str, dict[str, Any]] = {
    "message": {"role": "assistant", "status": "in_progress", "content": []},
    "reasoning": {"summary": []},
}
_OF_MESSAGES = ("output_text", "refusal")
_NEW_PARTS: dict[str, dict[str, Any]] = {"output_text": {"annotations": [], "logprobs": []}}


class Item:
    """One item of the output: what was said of it, and the texts that grow in it."""

    __slots__ = ("_parts", "data", "texts")

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.texts: dict[Place, Text] = {}
        self._parts: dict[str, dict[int, Any]] = {}

    def place(self, kind: Kind, event: Any) -> Place:
        """Where an event's text goes; without an index, to the last part."""
        if kind.parts is None:
            return None, 0, kind.member
        index: Any = getattr(event, kind.number, None)
        if index.__class__ is not int:
            index = max(self.parts(kind.parts), default=0)
        place = (kind.parts, index, kind.member)
        if place not in self.texts:
            self.part(kind, index)
        return place

    def text(self, place: Place) -> Text:
        """The text in a place."""
        found = self.texts.get(place)
        if found is None:
            parts, index, member = place
            begun: Any = (self.data if parts is None else self.parts(parts)[index]).get(member)
            found = self.texts[place] = Text(begun) if begun and begun.__class__ is str else Text()
        return found

    def parts(self, name: str) -> dict[int, Any]:
        """The parts of a list by index, for servers may begin with any."""
        found = self._parts.get(name)
        if found is None:
            found = self._parts[name] = dict(enumerate(_list(self.data.get(name))))
        return found

    def part(self, kind: Kind, index: int) -> dict[str, Any]:
        """The part at an index, made where it was not announced."""
        assert kind.parts is not None
        parts = self.parts(kind.parts)
        if parts.get(index).__class__ is not dict:
            parts[index] = {"type": kind.part, **deepcopy(_NEW_PARTS.get(kind.part, {}))}
        found: dict[str, Any] = parts[index]
        return found

    def put(self, name: str, index: Any, part: dict[str, Any]) -> None:
        """Take a part whole."""
        parts = self.parts(name)
        if index.__class__ is not int:
            index = max(parts, default=-1) + 1
        parts[index] = part
        for place in [place for place in self.texts if place[:2] == (name, index)]:
            del self.texts[place]

    def build(self) -> dict[str, Any]:
        """The item so far, as plain JSON values of its own."""
        made = deepcopy(self.data)
        lists = deepcopy(self._parts)
        for (name, index, member), text in self.texts.items():
            owner = made if name is None else lists[name][index]
            owner[member] = str(text)
        for name, parts in lists.items():
            made[name] = [parts[index] for index in sorted(parts)]
        return made


class Snapshot:
    """All items of the output, and what was last said of the response as a whole."""

    def __init__(self) -> None:
        self.response: Response | None = None
        self.items: dict[int, Item] = {}

    def item(self, event: Any, type: str) -> Item:
        """The item that an event is about, made where it was not announced."""
        index: Any = getattr(event, "output_index", None)
        if index.__class__ is not int:
            index = self._index(getattr(event, "item_id", None), type)
        found = self.items.get(index)
        if found is None:
            name = getattr(event, "item_id", None)
            made = {"id": name, "type": type, **deepcopy(_NEW_ITEMS.get(type, {}))}
            found = self.items[index] = Item(made)
        return found

    def _index(self, name: Any, type: str) -> int:
        """Where an item is whose event does not say so: by its id, else the last of that type."""
        for index in reversed(self.items):
            data = self.items[index].data
            if data.get("id") == name if name is not None else data.get("type") == type:
                return index
        return max(self.items, default=-1) + 1

    def put(self, event: Any) -> None:
        """Take an item whole, as it begins or as it ends."""
        plain = _plain(getattr(event, "item", None))
        if plain is None:
            return
        index: Any = getattr(event, "output_index", None)
        if index.__class__ is not int:
            index = self._index(plain.get("id"), plain.get("type", ""))
        self.items[index] = Item(plain)

    def put_part(self, event: Any, name: str, index: str) -> None:
        """Take a part whole."""
        plain = _plain(getattr(event, "part", None))
        if plain is not None:
            item = "message" if plain.get("type") in _OF_MESSAGES else "reasoning"
            self.item(event, item).put(name, getattr(event, index, None), plain)

    def annotate(self, event: Any) -> None:
        """Take an annotation of a text."""
        kind = KINDS["response.output_text"]
        item = self.item(event, kind.item)
        _, index, _ = item.place(kind, event)
        part = item.part(kind, index)
        annotation: Any = getattr(event, "annotation", None)
        notes = _list(part.get("annotations"))
        notes.append(_plain(annotation) or annotation)
        part["annotations"] = notes

    def output(self) -> list[Any]:
        """The items so far, as plain JSON values."""
        known: Any = self.response.output if self.response is not None else None
        items: dict[int, Any] = dict(enumerate(map(ENCODERS.to_jsonable, _list(known))))
        items |= {index: item.build() for index, item in self.items.items()}
        return [items[index] for index in sorted(items)]

    def build(self) -> Response:
        """The response so far. What no event has told reads as `None`."""
        known = {} if self.response is None else self.response.to_dict()
        return Response.from_dict({**known, "output": self.output()})


def _list(value: Any) -> list[Any]:
    """A list, or an empty one in the place of what is none."""
    return value if value.__class__ is list else []


def _plain(value: Any) -> dict[str, Any] | None:
    if isinstance(value, Component):
        return value.to_dict()
    return deepcopy(value) if value.__class__ is dict else None
