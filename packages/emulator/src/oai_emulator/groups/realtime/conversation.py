"""The conversation of a session: items in their order, with the sound inside them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...errors import bad_request
from ...tokens import tokenize
from ...values import JsonObject, objects
from .formats import SoundFormat

ROOT = "root"
_MOST = 15 * 1024 * 1024


@dataclass(slots=True)
class Sound:
    """The sound of one part of a message. `said` is what the pretended model takes it for."""

    form: SoundFormat
    content: bytes = b""
    said: str = ""

    @property
    def milliseconds(self) -> int:
        """How long it is."""
        return self.form.milliseconds(len(self.content))

    def cut(self, milliseconds: int) -> None:
        """Shorten it, and with it what is said."""
        words = tokenize(self.said)
        share = milliseconds / max(1, self.milliseconds)
        self.said = "".join(words[: int(len(words) * share)])
        self.content = self.content[: self.form.size(milliseconds)]


@dataclass(slots=True)
class Entry:
    """An item as events tell it, and its sounds by the index of their part."""

    item: JsonObject
    sounds: dict[int, Sound] = field(default_factory=dict[int, Sound])

    @property
    def id(self) -> str:
        """The item's id."""
        return str(self.item["id"])

    def whole(self) -> JsonObject:
        """Give the item with its sound, as `conversation.item.retrieved` tells it."""
        if not self.sounds:
            return self.item
        content = [dict(part) for part in objects(self.item["content"])]
        for index, sound in self.sounds.items():
            content[index]["audio"] = base64.b64encode(sound.content).decode()
        return {**self.item, "content": content}

    def read(self) -> JsonObject:
        """Give the item as a model reads it: what is said stands in the place of sound."""
        if self.item["type"] != "message":
            return self.item
        kind = "output_text" if self.item["role"] == "assistant" else "input_text"
        content = [
            {"type": kind, "text": self.sounds[index].said} if index in self.sounds else part
            for index, part in enumerate(objects(self.item["content"]))
        ]
        return {**self.item, "content": content}


class Conversation:
    """Items in their order."""

    def __init__(self, id: str) -> None:
        self.id = id
        self._entries: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries.values()))

    def __contains__(self, id: str) -> bool:
        return id in self._entries

    def find(self, id: str, verb: str) -> Entry:
        """Give an entry; `verb` names the code of the error."""
        if id not in self._entries:
            raise bad_request(
                f"There is no item with id '{id}'.",
                param="item_id",
                code=f"item_{verb}_invalid_item_id",
            )
        return self._entries[id]

    def add(self, entry: Entry, after: str | None = None) -> str | None:
        """Put an entry behind another, `"root"` for the beginning or the end if not said.

        Gives the id of the item before it.
        """
        ids = list(self._entries)
        place = len(ids) if after is None else 0 if after == ROOT else ids.index(after) + 1
        if place == len(ids):
            self._entries[entry.id] = entry
        else:
            rest = {moved: self._entries.pop(moved) for moved in ids[place:]}
            self._entries |= {entry.id: entry, **rest}
        return ids[place - 1] if place else None

    def before(self, id: str) -> str | None:
        """Give the id of the item before that one, if it is still here and not the first."""
        ids = list(self._entries)
        place = ids.index(id) if id in self._entries else 0
        return ids[place - 1] if place else None

    @property
    def last(self) -> str | None:
        """The id of the last item."""
        return next(reversed(self._entries), None)

    def remove(self, id: str) -> None:
        """Forget an item."""
        del self._entries[id]


def decoded(audio: str, param: str) -> bytes:
    """Read sound from base64, which may have 15 MiB, as the API says of events with sound."""
    if len(audio) > _MOST:
        raise bad_request(
            f"Invalid '{param}': string too long. "
            f"Expected at most {_MOST} characters, got {len(audio)}.",
            param=param,
            code="string_above_max_length",
        )
    try:
        return base64.b64decode(audio, validate=True)
    except (ValueError, binascii.Error) as error:
        raise bad_request(
            f"Invalid '{param}': the audio is not valid base64.", param=param, code="invalid_value"
        ) from error
