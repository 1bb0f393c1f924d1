"""Faults on demand: error statuses, delays, cut connections, garbage."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Literal

from .errors import ApiError

Kind = Literal[
    "status",
    "delay",
    "disconnect",
    "disconnect-stream",
    "close",
    "malformed",
    "html",
    "failed",
    "error-event",
]
KINDS: tuple[str, ...] = Kind.__args__  # type: ignore[attr-defined]
HEADER = "x-oai-emulator"

# Codes that no close frame may carry (RFC 6455, section 7.4.1); 1005 is a frame without a code.
_NOT_SENT = frozenset({1004, 1006, 1015})

_Told = tuple[str, str | None, str]

_TEXT: dict[int, _Told] = {
    401: ("invalid_request_error", "invalid_api_key", "The API key is not valid."),
    403: ("permission_error", None, "The API key may not do that."),
    408: ("timeout_error", None, "The request took too long."),
    409: ("conflict_error", None, "The object is being changed by another request."),
    429: ("requests", "rate_limit_exceeded", "Too many requests: the rate limit is reached."),
    503: ("server_error", "server_overloaded", "The server is overloaded."),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    `times` is how many requests it hits (`None`: all). `after` counts the stream events that are
    still sent. `seconds` is the length of a delay. `path` and `method` narrow what it hits. `code`
    and `reason` are those of a socket that is closed.
    """

    kind: Kind
    status: int = 500
    times: int | None = 1
    after: int = 0
    seconds: float = 0.0
    retry_after: float | None = None
    retry_after_ms: float | None = None
    should_retry: bool | None = None
    path: str | None = None
    method: str | None = None
    code: int = 1011
    reason: str = ""

    @property
    def strikes(self) -> bool:
        """Whether it comes in the middle of a stream, after so many events."""
        return self.kind in {"disconnect-stream", "close", "malformed", "error-event"}

    @property
    def ends(self) -> bool:
        """Whether it ends a stream for good."""
        return self.kind in {"disconnect-stream", "close"}

    @property
    def label(self) -> str:
        """Name the fault as in the header's syntax."""
        return str(self.status) if self.kind == "status" else self.kind

    def hits(self, method: str, path: str, *, socket: bool = False) -> bool:
        """Tell whether the fault is meant for such a request, or for the handshake of a socket."""
        if self.kind == "close" and not socket:
            return False
        return self.method in {None, method} and (self.path is None or path.startswith(self.path))

    def error(self) -> ApiError:
        """Make the answer of a fault with a status."""
        default: _Told = ("server_error", "server_error", "The server had an error.")
        if self.status < 500:
            default = ("invalid_request_error", None, "The request was refused.")
        type_, code, message = _TEXT.get(self.status, default)
        return ApiError(self.status, message, type=type_, code=code, headers=self.headers())

    def headers(self) -> dict[str, str]:
        """Make the headers that tell a client when to come back."""
        made: dict[str, str] = {}
        if self.retry_after is not None:
            made["retry-after"] = f"{self.retry_after:g}"
        if self.retry_after_ms is not None:
            made["retry-after-ms"] = f"{self.retry_after_ms:g}"
        if self.should_retry is not None:
            made["x-should-retry"] = "true" if self.should_retry else "false"
        return made


def make_fault(fault: str | int, *, times: int | None = 1, **options: Any) -> Fault:
    """Make a fault from a status or a kind, such as `429` or "disconnect"."""
    text = str(fault)
    unknown = sorted(options.keys() - Fault.__dataclass_fields__.keys())
    if unknown:
        raise ValueError(f"a fault has no option {unknown[0]!r}")
    if text.isdigit() and 400 <= int(text) <= 599:
        options["status"] = int(text)
        return Fault("status", times=times, **options)
    if text not in KINDS:
        raise ValueError(f"unknown fault {text!r}: a status from 400 to 599 or one of {KINDS}")
    if text == "html":
        options.setdefault("status", 200)
    if not 1000 <= (code := options.get("code", 1000)) < 5000 or code in _NOT_SENT:
        raise ValueError(f"a socket cannot be closed with the code {code}")
    return Fault(text, times=times, **options)  # type: ignore[arg-type] # checked above


def parse_fault(text: str, *, times: int | None = 1) -> Fault:
    """Read `fault=429;times=1;retry-after=0.05`. `times=all` hits every request."""
    options: dict[str, Any] = {}
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, sign, value = part.partition("=")
        if not sign:
            raise ValueError(f"expected name=value, got {part!r}")
        options[name.strip().lower().replace("-", "_")] = value.strip()
    if "fault" not in options:
        raise ValueError("a fault needs fault=<status or kind>")
    kind = options.pop("fault")
    if "times" in options:
        given = options.pop("times")
        times = None if given == "all" else int(given)
    return make_fault(kind, times=times, **{name: _typed(name, v) for name, v in options.items()})


def _typed(name: str, value: str) -> Any:
    if name in {"status", "after", "code"}:
        return int(value)
    if name in {"seconds", "retry_after", "retry_after_ms"}:
        return float(value)
    return value == "true" if name == "should_retry" else value


class Faults:
    """The faults that wait for their requests, first come first served."""

    def __init__(self, *faults: Fault) -> None:
        self._initial = faults
        self._waiting = list(faults)
        self._played: dict[str, int] = {}
        self._lock = Lock()

    def add(self, fault: Fault) -> None:
        """Let a fault wait for the next request that it is meant for."""
        with self._lock:
            self._waiting.append(fault)

    def take(
        self, method: str, path: str, header: str | None, call: str, *, socket: bool = False
    ) -> Fault | None:
        """Choose the fault for a request: that of its own header, else the first that waits for it.

        `call` is the same for all attempts of one call: a header counts its `times` by it.
        """
        with self._lock:
            if header is not None:
                return self._from_header(header, f"{call} {header}")
            for index, fault in enumerate(self._waiting):
                if fault.hits(method, path, socket=socket):
                    self._use_up(index, fault)
                    return fault
        return None

    def _from_header(self, header: str, call: str) -> Fault | None:
        fault = parse_fault(header, times=None)
        if fault.times is None:
            return fault
        played = self._played.pop(call, 0)
        if played >= fault.times:
            return None
        self._played[call] = played + 1
        return fault

    def _use_up(self, index: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times <= 1:
            del self._waiting[index]
        else:
            self._waiting[index] = replace(fault, times=fault.times - 1)

    def clear(self) -> None:
        """Drop what waits."""
        with self._lock:
            self._waiting.clear()
            self._played.clear()

    def restart(self) -> None:
        """Go back to the faults of the start."""
        with self._lock:
            self._waiting = list(self._initial)
            self._played.clear()

    def __len__(self) -> int:
        return len(self._waiting)
