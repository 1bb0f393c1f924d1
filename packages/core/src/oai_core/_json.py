"""JSON in and out: orjson where it is installed, else the standard library, alike in results."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    JSONDecodeError: type[ValueError]

    def loads(data: bytes | str, /) -> Any:
        """Parse JSON text."""

    def dumps(value: Any, default: Callable[[Any], Any] | None = None, /) -> bytes:
        """Write compact UTF-8 JSON; `default` turns an unknown object into a known one."""
        ...

else:
    try:
        from orjson import JSONDecodeError, dumps, loads
    except ImportError:
        from ._json_stdlib import JSONDecodeError, dumps, loads

__all__ = ["JSONDecodeError", "dumps", "loads", "loads_tolerantly"]


def loads_tolerantly(data: bytes | str, /) -> Any:
    """Parse what a server sent, near misses of JSON too; see `loads_near_json`.

    Raises `JSONDecodeError`, that of `loads`.
    """
    try:
        return loads(data)
    except JSONDecodeError as error:
        from ._json_stdlib import loads_near_json

        try:
            return loads_near_json(data)
        except ValueError:
            raise error from None
