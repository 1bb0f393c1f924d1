"""Operations for requests that no group describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .operations import AuthKind, Operation

if TYPE_CHECKING:
    from .groups import Mode


def verb(
    method: str, path: str, auth: AuthKind, stream: bool, cast_to: Any
) -> tuple[Operation, Mode, Any]:
    """The operation, the mode and the target type of one raw request."""
    if not path:
        raise ValueError("path: a path below the base URL, or an absolute URL, not empty")
    operation = Operation(
        f"{method} {path.partition('?')[0]}",
        method,
        path,
        scope="",
        body_root=True,
        auth=auth,
        stream="query" if stream and method == "GET" else None,
    )
    if isinstance(cast_to, type):
        from .raw import BinaryResponse, RawResponse

        if cast_to is RawResponse:
            return operation, "raw", None
        if cast_to is BinaryResponse:
            return operation, "raw", None
    return operation, "parsed", cast_to
