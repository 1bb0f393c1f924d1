"""Log probabilities that look real and are the same every time."""

from __future__ import annotations

from zlib import crc32

from ..values import JsonObject


def logprob(token: str, rank: int = 0) -> float:
    """Give the log probability of a token; further ranks are less likely."""
    return round(-(crc32(_bytes(token)) % 997) / 1000 - 1.5 * rank, 6)


def with_bytes(token: str, top: int) -> JsonObject:
    """Describe a token as a finished part does."""
    others = [{**entry, "bytes": list(_bytes(entry["token"]))} for entry in _top(token, top)]
    return {
        "token": token,
        "bytes": list(_bytes(token)),
        "logprob": logprob(token),
        "top_logprobs": others,
    }


def in_delta(token: str, top: int) -> JsonObject:
    """Describe a token as an event does."""
    return {"token": token, "logprob": logprob(token), "top_logprobs": _top(token, top)}


def _bytes(token: str) -> bytes:
    return token.encode("utf-8", "surrogatepass")


def _top(token: str, top: int) -> list[JsonObject]:
    likely = [token, *(f"{token}{rank}" for rank in range(1, top))][:top]
    return [{"token": text, "logprob": logprob(token, rank)} for rank, text in enumerate(likely)]
