"""What is handed over as requests of a batch, made alike: an id, an endpoint, a line of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard, cast

import attrs

from oai_core._json import dumps, loads
from oai_core.operations import Operation
from oai_core.requests import Reader, Request, describe_operation

if TYPE_CHECKING:
    from oai_core.base_client import BaseClient

EMBEDDINGS = "/v1/embeddings"
_MEMBERS = frozenset({"custom_id", "method", "url", "body"})
_FORMS = (
    "a call described by batches.request(...), a pair of an operation and its parameters, or a "
    "mapping with custom_id, method, url and body"
)


@attrs.frozen(eq=False)
class Entry:
    """One request of a batch.

    `line` is its line of the input file. `inputs` is how much it takes of the number of requests
    that a batch may have: one, but for embeddings the number of texts. `reader` reads its answer.
    """

    custom_id: str
    endpoint: str
    model: str | None
    inputs: int
    line: bytes
    reader: Reader[Any]


@cache
def endpoints() -> tuple[str, ...]:
    """The paths that a batch may have, as the API document lists them."""
    from ..params.batches_create_params import BatchesCreateParams

    annotation: Any = BatchesCreateParams.__annotations__["endpoint"]
    return tuple(re.findall(r"[\"'](/[^\"']*)[\"']", annotation.__forward_arg__))


def endpoint_of(request: Request[Any]) -> str:
    """The endpoint of a described call; raises a ValueError if a batch cannot make that call.

    Endpoints begin with /v1, whatever the base URL is.
    """
    endpoint = f"/v1{request.path}"
    if request.method != "POST" or endpoint not in endpoints():
        raise _foreign(request.method, endpoint)
    if request.options:
        raise TypeError(
            f"{', '.join(sorted(request.options))}: a request of a batch is its body alone"
        )
    return endpoint


def _foreign(method: object, endpoint: object) -> ValueError:
    known = ", ".join(endpoints())
    return ValueError(f"{method} {endpoint} cannot go into a batch; its endpoints are {known}")


def read_entries(requests: Any, client: BaseClient) -> Iterator[Entry]:
    """Give the requests one by one; those without an id are called request-1, request-2, ...

    Raises TypeError and ValueError that name the request.
    """
    plain: dict[str, Operation] = {}
    for number, item in enumerate(_items(requests), 1):
        custom_id: Any = f"request-{number}"
        call: Any = item
        if _is_pair(item) and isinstance(item[0], str):
            custom_id, call = item
        if isinstance(call, Mapping):
            custom_id = cast("Mapping[str, Any]", call).get("custom_id", custom_id)
        if not isinstance(custom_id, str) or not custom_id:
            raise TypeError(f"requests: request {number}: custom_id must be text, not empty")
        try:
            entry = _entry(custom_id, _described(call, client, plain))
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"requests: {custom_id!r}: {error}") from error
        yield entry


def _items(requests: Any) -> Iterable[Any]:
    if isinstance(requests, Mapping):
        if "url" in requests and requests.keys() <= _MEMBERS:
            raise TypeError("requests: this is one request; put it into a list")
        return cast("Mapping[str, Any]", requests).items()
    if hasattr(requests, "__iter__") and not isinstance(requests, str | bytes):
        return requests  # type: ignore[no-any-return]
    raise TypeError(f"requests: an iterable of requests, not {type(requests).__name__}")


def _is_pair(value: Any) -> TypeGuard[tuple[Any, Any]]:
    return value.__class__ is tuple and len(value) == 2


def _is_described(value: Any) -> TypeGuard[Request[Any]]:
    return isinstance(value, Request)


def _described(call: Any, client: BaseClient, plain: dict[str, Operation]) -> Request[Any]:
    """What was handed over, as a described call."""
    if _is_described(call):
        return call
    if _is_pair(call) and isinstance(call[0], Operation):
        return describe_operation(client, *call)
    if not isinstance(call, Mapping):
        raise TypeError(f"{_FORMS} is needed, not {type(call).__name__}")
    line = cast("Mapping[str, Any]", call)
    unknown = line.keys() - _MEMBERS
    if unknown or not isinstance(line.get("body"), Mapping):
        what = f"there is no {min(unknown)!r}" if unknown else "body must be a mapping"
        raise ValueError(f"{what} in {_FORMS}")
    method, url = line.get("method", "POST"), line.get("url")
    if method != "POST" or url not in endpoints():
        raise _foreign(method, url)
    if url not in plain:  # an answer that no operation describes is plain JSON
        path = url.removeprefix("/v1")
        plain[url] = Operation(f"POST {url}", "POST", path, scope="", body_root=True)
    return describe_operation(client, plain[url], {"body": line["body"]})


def _entry(custom_id: str, request: Request[Any]) -> Entry:
    endpoint = endpoint_of(request)
    value: Any = loads(request.body)
    if value.get("stream"):
        raise ValueError("stream: the answers of a batch come as a file; leave stream out")
    model: Any = value.get("model")
    line = b'{"custom_id":%b,"method":"POST","url":%b,"body":%b}\n' % (
        dumps(custom_id),
        dumps(endpoint),
        request.body,
    )
    return Entry(
        custom_id,
        endpoint,
        model if isinstance(model, str) else None,
        _inputs(value.get("input")) if endpoint == EMBEDDINGS else 1,
        line,
        request.reader,
    )


def _inputs(given: Any) -> int:
    """How many texts are to be embedded; a list of numbers is one text, as tokens."""
    if given.__class__ is list and given and not isinstance(given[0], int):
        return len(given)
    return 1
