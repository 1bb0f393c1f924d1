"""What came of the requests, in their order; answers are decoded when they are looked at."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from tempfile import SpooledTemporaryFile
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload
from weakref import finalize

import attrs

from oai_core._json import JSONDecodeError, dumps, loads_tolerantly
from oai_core.errors import OpenAIError

from .chunks import IN_MEMORY, Plan
from .failures import line_error, unanswered

if TYPE_CHECKING:
    from ..components.batch import Batch, BatchUsage

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(eq=False)
class BatchResult(Generic[T_co]):
    """What came of one request: a value or an error.

    `raw` is its line of the result file, as it came; `None` where there is none.
    """

    custom_id: str
    value: T_co | None
    """What the call would have returned."""
    error: OpenAIError | None
    """What it would have raised: an `APIStatusError` with its request id, and the like."""
    raw: dict[str, Any] | None = attrs.field(repr=False)

    def unwrap(self) -> T_co:
        """Return the value, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # some calls return None


class Store:
    """The lines of all result files: in memory, or on disk where they are many."""

    def __init__(self, positions: dict[str, int]) -> None:
        self._positions = positions
        self._starts = array("q", [-1]) * len(positions)
        self._sizes = array("Q", [0]) * len(positions)
        self._file: Any = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - see `close`
        self._lock = Lock()
        self._end = 0
        self.spoiled = False
        """Whether there was a line that says of no request what came of it."""
        self.close = finalize(self, self._file.close)
        """Drop the lines; it happens by itself when the results are no longer used."""

    def add(self, line: bytes) -> None:
        """Keep the line of a request; a later one takes its place. Others are passed over."""
        try:
            position = self._positions.get(loads_tolerantly(line)["custom_id"])
        except (JSONDecodeError, KeyError, TypeError):
            self.spoiled = True  # its request will be one without a result
            return
        if position is None:
            return
        with self._lock:
            self._file.seek(self._end)
            self._file.write(line)
            self._starts[position], self._sizes[position] = self._end, len(line)
            self._end += len(line)

    def get(self, position: int) -> dict[str, Any] | None:
        """Read the line of a request."""
        start = self._starts[position]
        if start < 0:
            return None
        if not self.close.alive:
            raise ValueError("The results are closed.")
        with self._lock:
            self._file.seek(start)
            line = self._file.read(self._sizes[position])
        found: dict[str, Any] = loads_tolerantly(line)
        return found


class BatchResults(Sequence[BatchResult[T_co]]):
    """The results of `client.batches.run`, in the order of the requests.

    `results[0]`, `results["my-id"]` and iteration read a line and decode it, each time anew: the
    lines are in a temporary file, so that many results take little memory. `close()` or a `with`
    block drops them; so does the end of the last reference.
    """

    def __init__(self, plan: Plan, batches: Sequence[Batch], store: Store) -> None:
        """Internal: `batches` are those of the plan's chunks."""
        self._positions = plan.positions
        self._ids = list(plan.positions)
        self._readers = plan.readers
        self._store = store
        self._places = array("Q", [0]) * len(self._ids)
        self._lines = array("Q", [0]) * len(self._ids)
        for number, chunk in enumerate(plan.chunks):
            for line, position in enumerate(chunk.positions, 1):
                self._places[position], self._lines[position] = number, line
        self.batches: tuple[Batch, ...] = tuple(batches)
        """The batches at their ends, in the order in which their first requests came."""

    def __len__(self) -> int:
        """The number of requests."""
        return len(self._ids)

    @overload
    def __getitem__(self, key: int | str) -> BatchResult[T_co]: ...
    @overload
    def __getitem__(self, key: slice) -> list[BatchResult[T_co]]: ...
    def __getitem__(self, key: int | str | slice) -> Any:
        """Get a result by position or by `custom_id`, or several by a slice.

        Raises KeyError for an id and IndexError for a position that there is not.
        """
        if isinstance(key, str):
            return self._result(self._positions[key])
        try:
            places = range(len(self._ids))[key]
        except IndexError:
            raise IndexError(f"there are {len(self._ids)} results, none at {key}") from None
        return self._result(places) if isinstance(places, int) else list(map(self._result, places))

    def __iter__(self) -> Iterator[BatchResult[T_co]]:
        """Walk the results in order."""
        return map(self._result, range(len(self._ids)))

    def __contains__(self, key: object) -> bool:
        """Whether a request had this `custom_id`."""
        return key in self._positions

    @property
    def ids(self) -> Sequence[str]:
        """The `custom_id` of each request, in order."""
        return tuple(self._ids)

    @property
    def values(self) -> list[T_co]:
        """All values, without the requests that failed; reads every line."""
        return [result.unwrap() for result in self if result.error is None]

    @property
    def errors(self) -> dict[str, OpenAIError]:
        """The errors by `custom_id`, empty if all went well; reads every line."""
        return {found.custom_id: found.error for found in self if found.error is not None}

    @property
    def usage(self) -> BatchUsage:
        """The tokens of all batches; of a batch that does not say it, those of its answers."""
        from .usage import usage_of

        silent = {number for number, batch in enumerate(self.batches) if batch.usage is None}
        answers = (
            self._store.get(position)
            for position, number in enumerate(self._places)
            if number in silent
        )
        return usage_of(self.batches, answers)

    def close(self) -> None:
        """Drop the lines. `batches` and `ids` stay."""
        self._store.close()

    def __enter__(self) -> Self:
        """Use the results in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def __repr__(self) -> str:
        """How many there are."""
        return f"<BatchResults of {len(self)} requests in {len(self.batches)} batches>"

    def _result(self, position: int) -> BatchResult[Any]:
        custom_id, raw = self._ids[position], self._store.get(position)
        value: Any = None
        error: OpenAIError | None = None
        try:
            if raw is None:
                batch = self.batches[self._places[position]]
                error = unanswered(batch, self._lines[position], custom_id, self._store.spoiled)
            elif not isinstance(raw.get("response"), dict):
                error = line_error(raw.get("error"), custom_id)
            else:
                value = self._read(position, raw["response"])
        except OpenAIError as failure:
            error = failure.with_traceback(None)
        return BatchResult(custom_id, value, error, raw)

    def _read(self, position: int, response: dict[str, Any]) -> Any:
        headers = {"content-type": "application/json"}
        request_id: Any = response.get("request_id")
        if request_id:
            headers["x-request-id"] = str(request_id)
        content = b"" if response.get("body") is None else _written(response["body"])
        status = _status(response.get("status_code"))
        return self._readers[position].read(content, status=status, headers=headers)


def _written(body: Any) -> bytes:
    """JSON of a body, even of one with half a surrogate pair, as models make them."""
    try:
        return dumps(body)
    except (TypeError, ValueError):
        return json.dumps(body).encode()


def _status(value: Any) -> int:
    """The status of an answer; one that the server does not tell was a good one."""
    try:
        return int(value or 200)
    except (TypeError, ValueError):
        raise OpenAIError(f"The line of the result has the status {value!r}.") from None
