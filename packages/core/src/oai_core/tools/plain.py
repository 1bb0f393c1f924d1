"""Arguments for tools that were given in the API's own form."""

from __future__ import annotations

from typing import Any

from .._json import loads_tolerantly
from ..structured.errors import StructuredOutputError


def plain_arguments(text: str) -> Any:
    """Read arguments as plain JSON values; raises `StructuredOutputError`.

    Some servers leave out the arguments of a function that has none.
    """
    try:
        return loads_tolerantly(text or "{}")
    except ValueError as error:
        raise StructuredOutputError(f"The arguments are not JSON: {error}", raw=text) from error
