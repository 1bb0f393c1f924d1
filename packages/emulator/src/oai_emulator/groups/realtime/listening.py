"""The input audio buffer: sound that comes in, and the turns that are found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import bad_request
from ...ids import Ids
from ...values import JsonObject, as_object
from .conversation import Entry, Sound, decoded
from .formats import PCM, SoundFormat, sound_format
from .items import Items, new_id
from .vad import Detector
from .wire import Wire
from .words import understand

_LEAST = 100  # milliseconds that can be committed
# How much silence before a turn is kept, in milliseconds; a session may listen for an hour.
_KEPT = 30_000
# The buffer ends where a session would: at 60 minutes.
_LONGEST = 3_600_000


@dataclass(frozen=True, slots=True)
class Turn:
    """What is heard of the user: that a turn begins (no entry yet), or a whole turn."""

    entry: Entry | None = None


class Listener:
    """Takes the sound of a session.

    `start` is where the buffer begins, in milliseconds after the session's first sound.
    """

    def __init__(self, items: Items, wire: Wire, ids: Ids) -> None:
        self._items = items
        self._wire = wire
        self._ids = ids
        self._detector = Detector()
        self._sound = bytearray()
        self._start = 0
        self._form = PCM
        self._item_id: str | None = None

    @property
    def silent(self) -> bool:
        """Whether nobody speaks."""
        return self._item_id is None

    def append(self, event: JsonObject, settings: JsonObject) -> Iterator[Turn]:
        """Take more sound; where turns are detected, give what is found, one by one."""
        form = self._form_of(settings)
        sound = decoded(event["audio"], "audio")
        if form.milliseconds(len(self._sound) + len(sound)) > _LONGEST:
            raise bad_request(
                "The input audio buffer is full: commit or clear it.",
                param="audio",
                code="input_audio_buffer_full",
            )
        self._sound += sound
        detection = as_object(settings["turn_detection"])
        if detection is None:
            self._detector.reset(self._end_of(form))
            return
        for detected in self._detector.feed(sound, form, detection):
            if detected.what == "started":
                self._begin(max(detected.at, self._start), form)
                yield Turn()
            else:
                yield Turn(self._end(detected.at, form))
        if self.silent:
            self._drop(self._end_of(form) - _KEPT, form)

    def _form_of(self, settings: JsonObject) -> SoundFormat:
        """Read the form of sound; what waits in another one is put into it."""
        form = sound_format(settings["format"])
        if form is not self._form:
            self._sound[:] = form.encode(self._form.decode(bytes(self._sound)))
            self._detector.skip(self._end_of(form))
            self._form = form
        return form

    def _begin(self, at: int, form: SoundFormat) -> None:
        self._drop(at, form)
        self._item_id = new_id(self._ids)
        self._wire.send(
            "input_audio_buffer.speech_started", audio_start_ms=at, item_id=self._item_id
        )

    def _end(self, at: int, form: SoundFormat) -> Entry:
        size = form.size(at - self._start)
        sound = bytes(self._sound[:size])
        self._wire.send("input_audio_buffer.speech_stopped", audio_end_ms=at, item_id=self._item_id)
        entry = self._committed(sound, form, understand(sound, form))
        self._drop(at, form)
        return entry

    def _end_of(self, form: SoundFormat) -> int:
        return self._start + form.milliseconds(len(self._sound))

    def _drop(self, until: int, form: SoundFormat) -> None:
        """Forget the sound before that millisecond."""
        if until > self._start:
            del self._sound[: form.size(until - self._start)]
            self._start = until

    def commit(self, settings: JsonObject) -> Entry:
        """Make an item of all that is in the buffer."""
        form = self._form_of(settings)
        length = form.milliseconds(len(self._sound))
        if length < _LEAST:
            raise bad_request(
                f"The input audio buffer has {length} ms of audio; {_LEAST} ms are needed.",
                code="input_audio_buffer_commit_empty",
            )
        sound = bytes(self._sound)
        entry = self._committed(sound, form, understand(sound, form))
        self._empty(form)
        return entry

    def _committed(self, sound: bytes, form: SoundFormat, said: str) -> Entry:
        item = {
            "id": self._item_id or new_id(self._ids),
            "type": "message",
            "status": "completed",
            "role": "user",
            "content": [{"type": "input_audio", "transcript": None}],
        }
        entry = Entry(item, {0: Sound(form, sound, said)})
        self._wire.send(
            "input_audio_buffer.committed",
            previous_item_id=self._items.conversation.last,
            item_id=entry.id,
        )
        self._items.tell(entry)
        self._item_id = None
        return entry

    def time_out(self, settings: JsonObject, since: int) -> Entry:
        """Commit the silence after that millisecond, for nobody has spoken for long."""
        form = self._form_of(settings)
        end = self._end_of(form)
        since = min(since, end)
        self._drop(since, form)
        self._item_id = new_id(self._ids)
        self._wire.send(
            "input_audio_buffer.timeout_triggered",
            audio_start_ms=since,
            audio_end_ms=end,
            item_id=self._item_id,
        )
        entry = self._committed(bytes(self._sound), form, "")
        self._empty(form)
        return entry

    def heard_until(self, settings: JsonObject) -> int:
        """Give the millisecond of the session's sound that came last."""
        return self._end_of(self._form_of(settings))

    def clear(self, settings: JsonObject) -> None:
        """Throw away what is in the buffer."""
        self._empty(self._form_of(settings))
        self._item_id = None
        self._wire.send("input_audio_buffer.cleared")

    def _empty(self, form: SoundFormat) -> None:
        end = self._end_of(form)
        self._sound.clear()
        self._start = end
        self._detector.reset(end)
