"""Server-sent events out of bytes, without I/O.

The grammar is that of the WHATWG HTML standard, section 9.2 "Server-sent events". What a client
of this API has no use for (`id`, `retry`, comments) is read and dropped.

A block is what stands between two blank lines. Nearly every block of this API is `data: {...}`,
or `event: name` and `data: {...}`; these are cut out with whole-buffer operations. Any other block
takes the path of the full grammar. Line ends are turned into LF first, and only where there is a
CR at all; JSON cannot hold a raw CR.
"""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar, cast, overload

__all__ = ["SSEParser"]

E = TypeVar("E")

_BOM = b"\xef\xbb\xbf"
_DONE = b"[DONE]"
_FIELDS = (b"data", b"event", b"id", b"retry", b"")  # the last one: a comment, a blank line
_MAX_NAMES = 256  # names of events remembered for the fast path, so that memory is bounded


class SSEParser(Generic[E]):
    """Feed it the body as it arrives; get the events that are complete.

    `SSEParser()` gives the data of each event as bytes; `SSEParser(names=True)` gives pairs of the
    event's name (`None` if it has none) and its data. Events without data are none. After an event
    named `error`, `error` is its data: the very object that `feed` returned. `strange` is the first
    block without data that holds something else than fields and comments, such as an HTML page.
    """

    __slots__ = ("_after_cr", "_bom", "_careful", "_known", "_names", "_tail", "error", "strange")

    error: bytes | None
    strange: bytes | None

    @overload
    def __init__(self: SSEParser[bytes], names: Literal[False] = False) -> None: ...
    @overload
    def __init__(self: SSEParser[tuple[str | None, bytes]], names: Literal[True]) -> None: ...
    def __init__(self, names: bool = False) -> None:
        self.error = None
        self.strange = None
        self._names = names
        self._tail: list[bytes] = []  # parts of a block whose end has not come
        self._known: set[bytes] = set()  # `event` lines seen, but for errors
        self._careful = True  # at the start, where a BOM may stand, and after a CR
        self._bom: bytes | None = b""  # the first bytes, until a BOM is told apart; then None
        self._after_cr = False

    @property
    def pending(self) -> bytes:
        """What came after the last complete event; after `finish`, half an event or nothing."""
        # Blank lines before it mean nothing; whether they are still here depends on the cuts.
        return ((self._bom or b"") + b"".join(self._tail)).lstrip(b"\n")

    def feed(self, chunk: bytes) -> list[E]:
        """Take the next bytes, however they are cut, and return the events they complete."""
        if self._careful:
            chunk = self._begin(chunk)
        if 13 in chunk:  # CR
            self._after_cr = self._careful = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        tail = self._tail
        if tail:
            if not chunk:
                return []
            if b"\n\n" not in chunk and not (chunk[0] == 10 and tail[-1][-1] == 10):
                tail.append(chunk)
                return []
            tail.append(chunk)
            chunk = b"".join(tail)
            tail.clear()
        end = chunk.rfind(b"\n\n") + 2
        if end == 1:  # not found
            if chunk:
                tail.append(chunk)
            return []
        if end != len(chunk):
            tail.append(chunk[end:])
            chunk = chunk[:end]
        if self._names:
            return cast("list[E]", self._blocks(chunk))
        payloads: list[Any]  # no cast: this is the path of every event
        head = b""
        if chunk[:6] == b"data: ":
            data = chunk[6:-2]
        else:
            head, _, data = chunk.partition(b"\ndata: ")
            if head not in self._known:
                return cast("list[E]", self._slowly(chunk))
            data = data[:-2]
        if 10 not in data:  # one event
            payloads = [data] if data else []
            return payloads
        # As a rule, events of one name follow each other: the same stands between all of them.
        between = head + b"\ndata: " if head else b"data: "
        payloads = data.split(b"\n\n" + between)
        if 10 in b"".join(payloads) or not all(payloads):
            payloads = self._lines(chunk) if head else self._slowly(chunk)
        return cast("list[E]", payloads)

    def finish(self) -> list[E]:
        """Say that the body has ended, and get the event that only lacks its blank line.

        That is a block whose last line is whole, or `data: [DONE]` in any form. (A browser drops
        it; servers of this API are known to end so.) Anything else stays in `pending`: a body that
        broke off inside a line.
        """
        block = self.pending
        whole = block[-1:] == b"\n"
        event = self._read(block)
        if event is None:
            self._look_at(block, whole)
            # Comments and fields without data: nothing is missing.
            if whole or not block or block[:1] == b":":
                self._tail.clear()
            return []
        if not whole and event[1] != _DONE:
            return []
        self._tail.clear()
        self._notice(event)
        return [cast("E", event if self._names else event[1])]

    def _lines(self, chunk: bytes) -> list[bytes]:
        """Read blocks of three lines each: a known name, data, nothing; else go slowly."""
        lines = chunk.split(b"\n")
        data = lines[1::3]
        if (
            len(lines) == 3 * len(data) + 1
            and self._known.issuperset(lines[:-1:3])
            and not any(lines[2::3])
            # What sorts between two lines with a prefix has that prefix too.
            and min(data)[:6] == max(data)[:6] == b"data: "
        ):
            return [line[6:] for line in data if len(line) > 6]
        return self._slowly(chunk)

    def _slowly(self, chunk: bytes) -> list[bytes]:
        return [data for _, data in self._blocks(chunk)]

    def _blocks(self, chunk: bytes) -> list[tuple[str | None, bytes]]:
        """Read whole blocks one by one, by the full grammar."""
        events: list[tuple[str | None, bytes]] = []
        for block in chunk.split(b"\n\n"):
            if block:
                event = self._read(block)
                if event is None:
                    self._look_at(block, True)
                else:
                    self._notice(event)
                    events.append(event)
        return events

    def _look_at(self, block: bytes, whole: bool) -> None:
        """Keep the first block that is none; the last line of one that is not whole may be cut."""
        if self.strange is not None:
            return
        lines = block.split(b"\n")
        cut = b"" if whole else lines.pop()
        names = [line.partition(b":")[0] for line in lines]
        if cut and (b":" in cut or not any(field.startswith(cut) for field in _FIELDS)):
            names.append(cut.partition(b":")[0])
        if not set(names).issubset(_FIELDS):
            self.strange = block.strip() or None

    def _notice(self, event: tuple[str | None, bytes]) -> None:
        """Keep the first error; remember other names."""
        name, data = event
        if name == "error":
            if self.error is None:
                self.error = data
        elif name is not None and len(self._known) < _MAX_NAMES:
            self._known.add(b"event: " + name.encode())

    def _begin(self, chunk: bytes) -> bytes:
        """Drop a BOM at the start of the body, and the LF of a CRLF that was cut in two."""
        if self._bom is not None:
            chunk = self._bom + chunk
            if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
                self._bom = chunk
                return b""
            self._bom = None
            chunk = chunk.removeprefix(_BOM)
        elif self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        self._careful = self._after_cr
        return chunk

    @staticmethod
    def _read(block: bytes) -> tuple[str | None, bytes] | None:
        """Read the fields of one block; `None` if it holds no data."""
        name: str | None = None
        parts: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            if field == b"data":
                parts.append(value.removeprefix(b" "))
            elif field == b"event":
                name = value.removeprefix(b" ").decode("utf-8", "replace") or None
        if not parts:
            return None
        # The standard dispatches empty data, too; here it is a heartbeat: no JSON is empty.
        data = parts[0] if len(parts) == 1 else b"\n".join(parts)
        return (name, data) if data else None
