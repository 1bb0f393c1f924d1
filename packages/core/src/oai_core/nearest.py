"""Near misses: what somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """End a message with the known name that is nearest, or with nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f". Did you mean {near[0]!r}?" if near else ""
