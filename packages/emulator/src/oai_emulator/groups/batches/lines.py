"""The lines of a batch: read, checked, played and written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...errors import ApiError, bad_request
from ...ids import Ids
from ...replies import JsonReply
from ...routing import Serve
from ...values import JsonObject, as_object


@dataclass(frozen=True, slots=True)
class Line:
    """A request of a batch."""

    name: str
    method: str
    url: str
    body: JsonObject


def read_lines(text: str, endpoint: str) -> tuple[list[Line], list[JsonObject]]:
    """Read requests, and say what is wrong with the lines that are none."""
    lines: list[Line] = []
    problems: list[JsonObject] = []
    seen: set[str] = set()
    model: object = None
    for number, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        try:
            line = _line(row, endpoint)
            if line.name in seen:
                raise _problem("duplicate_custom_id", f"'{line.name}' is used twice.", "custom_id")
            model = model or line.body.get("model")
            if line.body.get("model") != model:
                raise _problem("mismatched_model", f"The first line has '{model}'.", "model")
        except ApiError as error:
            problem = {"code": error.code, "message": error.message, "param": error.param}
            problems.append({**problem, "line": number})
            continue
        seen.add(line.name)
        lines.append(line)
    if not lines and not problems:
        empty = {"code": "empty_file", "message": "The input file is empty.", "param": None}
        problems.append({**empty, "line": None})
    return lines, problems


def _problem(code: str, message: str, param: str | None = None) -> ApiError:
    return bad_request(message, param=param, code=code)


def _line(row: str, endpoint: str) -> Line:
    try:
        value: Any = json.loads(row)
    except ValueError:
        raise _problem("invalid_json_line", "The line is not valid JSON.") from None
    read = as_object(value) or {}
    for name in ("custom_id", "method", "url", "body"):
        if name not in read:
            raise _problem("missing_required_parameter", f"'{name}' is missing.", name)
    body = as_object(read["body"])
    if body is None:
        raise _problem("invalid_type", "'body' must be an object.", "body")
    if read["method"] != "POST":
        raise _problem("invalid_method", "Only POST is allowed.", "method")
    if read["url"] != endpoint:
        raise _problem("mismatched_endpoint", f"The endpoint is '{endpoint}'.", "url")
    return Line(str(read["custom_id"]), read["method"], read["url"], body)


def play(line: Line, serve: Serve, ids: Ids) -> tuple[bool, JsonObject]:
    """Send a request to the emulator; tells whether it went well, and the line to write."""
    try:
        if line.body.get("stream"):
            raise bad_request("A request of a batch cannot stream.", param="stream")
        reply = serve(line.method, line.url, line.body)
        if not isinstance(reply, JsonReply):
            raise bad_request("The answer to a request of a batch must be JSON.")
        status, body = reply.status, reply.body
    except ApiError as error:
        status, body = error.status, error.body()
    written = {
        "id": ids("batch_req", 24),
        "custom_id": line.name,
        "response": {"status_code": status, "request_id": ids("req", 32), "body": body},
        "error": None,
    }
    return status < 400, written


def write_lines(rows: Iterable[JsonObject]) -> bytes:
    """Write rows as lines of JSON."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()
