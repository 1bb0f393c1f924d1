"""Headers of a request, in the forms in which web frameworks hand them out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias

from oai_core.errors import InvalidWebhookSignatureError


class _WithItems(Protocol):
    """A mapping, or what has no more of one than its items."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


HeadersLike: TypeAlias = _WithItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""A mapping of any kind, a WSGI environment too, or pairs of names and values.

Case does not matter; values may be bytes, or lists of values.
"""


def read_headers(headers: HeadersLike, names: Iterable[str]) -> dict[str, str]:
    """Find these headers. What was sent several times is joined by blanks, without repetitions.

    Raises `InvalidWebhookSignatureError`, naming those that are not there.
    """
    found: dict[str, dict[str, None]] = {name: {} for name in names}
    for key, value in _pairs(headers):
        name = _text(key).lower().replace("_", "-").removeprefix("http-")  # WSGI: HTTP_A_B
        if name in found:
            values: Iterable[Any] = [value] if value.__class__ is not list else value
            found[name] |= {text: None for each in values if (text := _text(each).strip())}
    missing = [name for name, values in found.items() if not values]
    if missing:
        raise InvalidWebhookSignatureError(f"headers: there is no {' and no '.join(missing)}.")
    return {name: " ".join(values) for name, values in found.items()}


def _pairs(headers: Any) -> Iterable[tuple[Any, Any]]:
    if not isinstance(headers, (str, bytes)):
        try:
            return [(key, value) for key, value in _items(headers)]
        except (TypeError, ValueError):  # what cannot be iterated, or not as pairs
            pass
    raise TypeError(
        f"headers: a mapping or pairs of names and values are needed, not {type(headers).__name__}"
    )


def _items(headers: Any) -> Any:
    return headers.items() if hasattr(headers, "items") else headers


def _text(value: Any) -> str:
    """Text of a name or a value; ASGI gives bytes, and an environment has other things, too."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""
