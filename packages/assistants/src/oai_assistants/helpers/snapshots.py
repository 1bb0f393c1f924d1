"""From the events of a run to the methods of a handler that they call, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from oai_core.components import UnknownComponent
from oai_core.errors import StreamError

from .growing import Growing, GrowingMessage, GrowingStep

if TYPE_CHECKING:
    from oai_core.decoding import Decoders

    from ..components.message_object import MessageObject
    from ..components.run_object import RunObject
    from ..components.run_step_object import RunStepObject

G = TypeVar("G", bound=Growing)
Call = tuple[str, tuple[Any, ...]]
"""A method of a handler, and its arguments."""

METHODS = (
    "on_run_step_created",
    "on_run_step_delta",
    "on_run_step_done",
    "on_tool_call_created",
    "on_tool_call_delta",
    "on_tool_call_done",
    "on_message_created",
    "on_message_delta",
    "on_message_done",
    "on_text_created",
    "on_text_delta",
    "on_text_done",
    "on_image_file_done",
)
AT_WORK = frozenset({"queued", "in_progress", "cancelling"})  # of a run that has more to tell


class Snapshots:
    """What is known of a run, its steps and its messages; gathered whether or not it is asked for.

    Snapshots are built for the methods in `wanted` only, and where somebody reads one.
    """

    def __init__(self, decoders: Decoders, wanted: frozenset[str]) -> None:
        self._decoders = decoders
        self._wanted = wanted
        self._messages: dict[Any, GrowingMessage] = {}
        self._steps: dict[Any, GrowingStep] = {}
        self._message: GrowingMessage | None = None
        self._step: GrowingStep | None = None
        self._open_part: tuple[GrowingMessage, int] | None = None
        self._open_call: tuple[GrowingStep, int] | None = None
        self.run: RunObject | None = None

    @property
    def message(self) -> MessageObject | None:
        """The message that was told of last."""
        return None if self._message is None else self._message.whole()

    @property
    def step(self) -> RunStepObject | None:
        """The step that is under way."""
        return None if self._step is None else self._step.whole()

    def messages(self) -> list[MessageObject]:
        """All messages, in the order in which they began."""
        return [message.whole() for message in self._messages.values()]

    def steps(self) -> list[RunStepObject]:
        """All steps, in the order in which they began."""
        return [step.whole() for step in self._steps.values()]

    def final_run(self) -> RunObject:
        """The run at the end of the stream, which may wait for tools."""
        if self.run is None:
            raise StreamError("The stream ended without telling of a run.")
        if self.run.status in AT_WORK:
            raise StreamError(
                f"The stream ended before its run did, which is {self.run.status}.",
                partial=self.run,
            )
        return self.run

    def feed(self, event: Any) -> Iterator[Call]:
        """Take one event; gives the calls for it, after what it tells was taken in."""
        if isinstance(event, UnknownComponent):
            return
        family, _, what = str(getattr(event, "event", "")).rpartition(".")
        if family == "thread.message":
            yield from self._tell_message(what, event.data)
        elif family == "thread.run.step":
            yield from self._tell_step(what, event.data)
        elif family == "thread.run":
            self.run = event.data
            if getattr(event.data, "status", None) not in AT_WORK:
                yield from self.finish()

    def finish(self) -> Iterator[Call]:
        """Take the end of the run or of the stream: nothing goes on."""
        yield from self._close_part()
        yield from self._close_call()

    def _tell_message(self, what: str, data: Any) -> Iterator[Call]:
        message = self._message = _find(self._messages, data, self._message, self._new_message)
        if what == "delta":
            for index, piece in message.grow(data.delta):
                yield from self._part(message, index, piece)
            yield from self._call("on_message_delta", data.delta, message.whole)
        elif what in ("created", "in_progress"):
            message.tell(data)
            if what == "created":
                yield "on_message_created", (data,)
        else:
            message.final = data
            yield from self._close_part()
            for index, part in enumerate(message.parts_of(data)):
                if index not in message.announced:  # it came without deltas
                    yield from self._open(message, index, part)
                    yield from self._close_part()
            yield "on_message_done", (data,)

    def _part(self, message: GrowingMessage, index: int, piece: Any) -> Iterator[Call]:
        if self._open_part != (message, index):
            yield from self._close_part()
            yield from self._open(message, index, piece)
        text = _text(piece) if _kind(piece) == "text" else None
        if text is not None:
            yield from self._call("on_text_delta", text, lambda: _text(message.part(index)))

    def _open(self, message: GrowingMessage, index: int, piece: Any) -> Iterator[Call]:
        self._open_part = (message, index)
        if index not in message.announced:
            message.announced.add(index)
            if _kind(piece) == "text" and "on_text_created" in self._wanted:
                yield "on_text_created", (_text(message.part(index)),)

    def _close_part(self) -> Iterator[Call]:
        if self._open_part is not None:
            message, index = self._open_part
            self._open_part = None
            if not self._wanted.isdisjoint(("on_text_done", "on_image_file_done")):
                part: Any = message.part(index)
                if _kind(part) == "text":
                    yield "on_text_done", (_text(part),)
                elif _kind(part) == "image_file":
                    yield "on_image_file_done", (part.image_file,)

    def _tell_step(self, what: str, data: Any) -> Iterator[Call]:
        step = self._step = _find(self._steps, data, self._step, self._new_step)
        if what == "delta":
            for index, piece in step.grow(data.delta):
                yield from self._tool_call(step, index, piece)
            yield from self._call("on_run_step_delta", data.delta, step.whole)
        elif what in ("created", "in_progress"):
            step.tell(data)
            if what == "created":
                yield "on_run_step_created", (data,)
        else:
            step.final = data
            yield from self._close_call()
            # Calls of a step that began in another stream were told there: who runs what is told
            # must not run it again when their outputs were submitted.
            calls = step.parts_of(data) if step.begun else ()
            for index in range(len(calls)):
                if index not in step.announced:  # it came without deltas
                    yield from self._begin_call(step, index)
                    yield from self._close_call()
            yield "on_run_step_done", (data,)
            self._step = None

    def _tool_call(self, step: GrowingStep, index: int, piece: Any) -> Iterator[Call]:
        if self._open_call != (step, index):
            yield from self._close_call()
            yield from self._begin_call(step, index)
        yield from self._call("on_tool_call_delta", piece, lambda: step.part(index))

    def _begin_call(self, step: GrowingStep, index: int) -> Iterator[Call]:
        self._open_call = (step, index)
        if index not in step.announced:
            step.announced.add(index)
            if "on_tool_call_created" in self._wanted:
                yield "on_tool_call_created", (step.part(index),)

    def _close_call(self) -> Iterator[Call]:
        if self._open_call is not None:
            step, index = self._open_call
            self._open_call = None
            if "on_tool_call_done" in self._wanted:
                yield "on_tool_call_done", (step.part(index),)

    def _call(self, name: str, delta: Any, snapshot: Callable[[], Any]) -> Iterator[Call]:
        if name in self._wanted:
            yield name, (delta, snapshot())

    def _new_message(self) -> GrowingMessage:
        return GrowingMessage(self._decoders)

    def _new_step(self) -> GrowingStep:
        return GrowingStep(self._decoders)


def _find(known: dict[Any, G], data: Any, last: G | None, make: Callable[[], G]) -> G:
    """The object that an event is about, or a new one; without an id it is the last one."""
    name = getattr(data, "id", None)
    if name is None and last is not None:
        return last
    if name not in known:
        known[name] = make()
    return known[name]


def _kind(part: Any) -> Any:
    return getattr(part, "type", None)


def _text(part: Any) -> Any:
    return getattr(part, "text", None)
