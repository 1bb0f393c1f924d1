"""Codes with which a side may close (RFC 6455, 7.4)."""

from __future__ import annotations

from typing import Any

LONGEST_REASON = 123  # bytes: a control frame holds 125, and 2 are the code (RFC 6455, 5.5)
_SENDABLE = frozenset({1000, 1001, 1002, 1003, *range(1007, 1015)})


def check_code(code: Any, reason: Any) -> None:
    """Refuse a closing code that may not be sent, by name."""
    if isinstance(code, bool) or not isinstance(code, int):
        raise TypeError(f"code: a whole number is needed, not {code!r}")
    if code not in _SENDABLE and not 3000 <= code < 5000:
        raise ValueError(f"code: {code} may not be sent; 1000 is usual, 3000 to 4999 are free")
    if not isinstance(reason, str):
        raise TypeError(f"reason: text is needed, not {type(reason).__name__}")
    if len(reason.encode()) > LONGEST_REASON:
        raise ValueError(f"reason: at most {LONGEST_REASON} bytes fit, not {len(reason.encode())}")
