"""What meets a request before it is looked at: HTTP or the handshake of a socket."""

from __future__ import annotations

import hashlib

from .clock import pause
from .errors import ApiError, ConnectionDropped
from .faults import HEADER, Fault, Faults
from .journal import Entry
from .replies import BytesReply

_PAGE = b"<!doctype html>\n<html><title>Gateway</title><p>This is not the API.</html>\n"


def take_fault(
    faults: Faults, entry: Entry, content: bytes = b"", *, socket: bool = False
) -> Fault | None:
    """Take the fault that waits for a request. Raises the answer 400 where its header is wrong."""
    call = entry.headers.get("idempotency-key")
    if call is None:
        call = hashlib.sha256(f"{entry.method} {entry.path}".encode() + content).hexdigest()
    header = entry.headers.get(HEADER)
    try:
        fault = faults.take(entry.method, entry.path, header, call, socket=socket)
    except ValueError as error:
        raise ApiError(400, f"{HEADER}: {error}", param=HEADER) from error
    entry.fault = fault.label if fault else None
    return fault


async def first_strike(fault: Fault | None) -> BytesReply | None:
    """Play what a fault does before the request is looked at.

    Gives what is answered instead; raises `ApiError` and `ConnectionDropped`.
    """
    if fault is None:
        return None
    await pause(fault.seconds)
    if fault.kind == "status":
        raise fault.error()
    if fault.kind == "disconnect":
        raise ConnectionDropped
    if fault.kind == "html":
        return BytesReply(_PAGE, "text/html; charset=utf-8", fault.status, fault.headers())
    return None
