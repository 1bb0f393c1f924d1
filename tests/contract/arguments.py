"""The arguments of a call, built from the document, and the request that they must become."""

from __future__ import annotations

import inspect
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import attrs

from tests.contract.calls import Call
from tests.contract.known import FILLED_IN
from tests.contract.values import Schema, Values

FORM = "multipart/form-data"
JSON = "application/json"
CONTENT = b"\x00\xff some bytes\r\n--"
TURNS = 64  # more members than any union of a request has

FileKind = Literal["bytes", "tuple", "path", "open"]


@attrs.frozen
class Variant:
    """One way of calling a method.

    `full` gives every parameter, else only the required ones are given. `files` says how files are
    given; without, the body is JSON.
    """

    full: bool
    stream: bool | None = None
    files: FileKind | None = None

    def __str__(self) -> str:
        """What stands in the test's id."""
        words = ["all" if self.full else "required", self.files, "stream" if self.stream else None]
        return "-".join(word for word in words if word)


def variants(call: Call) -> Iterator[Variant]:
    """List the ways in which a method can be called."""
    operation = call.operation
    kinds: list[FileKind | None] = [None]
    if FORM in operation.media:
        only_form = JSON not in operation.media or set(operation.files) & set(operation.required)
        kinds = ["bytes", "tuple", "path", "open"] if operation.files else ["bytes"]
        kinds = kinds if only_form else [None, *kinds]
    for full in (False, True):
        for files in kinds:
            yield Variant(full, None, files)
        if operation.stream is not None:
            yield Variant(full, True, kinds[0])
            if kinds[0] != kinds[-1]:
                yield Variant(full, True, kinds[-1])


@attrs.frozen
class Arguments:
    """What a method is given, and what the request must hold because of it.

    `body` is the JSON value or the members of the form, `media` its type.
    """

    positional: list[str]
    keywords: dict[str, Any]
    path: str
    query: dict[str, Any]
    headers: dict[str, str]
    body: Any
    media: str | None


class Builder:
    """Builds the arguments of one call in one variant."""

    def __init__(
        self, document: Mapping[str, Any], call: Call, variant: Variant, folder: Path
    ) -> None:
        self._document = document
        self._call = call
        self._variant = variant
        self._folder = folder
        self._described = document["paths"][call.path][call.verb]

    def each(self, method: Any) -> Iterator[Arguments]:
        """Yield the arguments for `method`; a full call once for each member of a union."""
        turn, widest = 0, 1
        while turn < min(widest, TURNS):
            values = Values(
                self._document,
                full=self._variant.full,
                turn=turn,
                file=self._file if self._variant.files else None,
            )
            yield self._build(method, values)
            turn, widest = turn + 1, values.widest

    def _build(self, method: Any, values: Values) -> Arguments:
        operation = self._call.operation
        taken = inspect.signature(method).parameters
        in_path = {name: f"{name}/1" for name in operation.path_names}
        by_name = {
            name: value
            for name, value in in_path.items()
            if taken[name].kind is inspect.Parameter.KEYWORD_ONLY
        }
        # In the order of the signature: a method that mixes them up reaches another address.
        positional = [in_path[name] for name in taken if name in in_path and name not in by_name]
        keywords: dict[str, Any] = dict(by_name)
        query = self._parameters("query", operation.query, values, keywords)
        headers = self._parameters("header", operation.headers, values, keywords)
        content = self._described.get("requestBody", {}).get("content", {})
        body = self._body(content, values)
        given = {wire or name: name for name, wire in operation.body_names.items()}
        given.update((name, name) for name in operation.files)
        keywords.update((given[wire], value) for wire, value in (body or {}).items())
        media = self._media(content, body)
        self._ask_for_stream(keywords, query, body)
        path = operation.path.format_map({n: v.replace("/", "%2F") for n, v in in_path.items()})
        sent = {name: ",".join(value) for name, value in headers.items()}
        return Arguments(
            positional,
            keywords,
            path,
            {**operation.const_query, **query},
            {**operation.const_headers, **sent},
            body,
            media,
        )

    def _parameters(
        self, place: str, names: Mapping[str, str], values: Values, keywords: dict[str, Any]
    ) -> dict[str, Any]:
        """Give values to the parameters of one place, and return them by their wire names."""
        python = {wire.removesuffix("[]"): name for name, wire in names.items()}
        made: dict[str, Any] = {}
        for parameter in self._described.get("parameters", ()):
            wire = parameter["name"].removesuffix("[]")
            wanted = self._variant.full or parameter.get("required", False)
            if parameter["in"] == place and wanted and wire != "stream":
                made[wire] = keywords[python[wire]] = values.build(parameter["schema"])
        return made

    def _body(self, content: Mapping[str, Any], values: Values) -> dict[str, Any] | None:
        if not content:
            return None
        kind = FORM if self._variant.files else JSON
        schema: Schema = content[kind]["schema"]
        body: dict[str, Any] = values.build(schema)
        body.pop("stream", None)
        return FILLED_IN.get(self._call.operation.id, {}) | body

    def _media(self, content: Mapping[str, Any], body: dict[str, Any] | None) -> str | None:
        """Say which type the body must have: a form where it is the only way or has files."""
        operation = self._call.operation
        may_lack = not self._described.get("requestBody", {}).get("required", False)
        if body is None or (not body and may_lack and operation.stream != "body"):
            return None
        whole = [kind for name, kind in operation.whole.items() if list(body) == [name]]
        if whole:
            return whole[0]
        if JSON not in content or (self._variant.files and set(operation.files) & set(body)):
            return FORM
        return JSON

    def _ask_for_stream(
        self, keywords: dict[str, Any], query: dict[str, Any], body: dict[str, Any] | None
    ) -> None:
        """Note where the request must say whether a stream is wanted."""
        stream, place = self._variant.stream, self._call.operation.stream
        if stream is not None:
            keywords["stream"] = stream
        if place == "body":
            assert body is not None
            body["stream"] = bool(stream)
        elif place == "query":
            query["stream"] = bool(stream)
        elif place == "stream_format" and stream:
            assert body is not None
            body["stream_format"] = "sse"
            keywords.pop("stream_format", None)

    def _file(self) -> Any:
        if self._variant.files == "bytes":
            return CONTENT
        if self._variant.files == "tuple":
            return ("päper.bin", CONTENT, "application/octet-stream")
        path = self._folder / "upload.bin"
        path.write_bytes(CONTENT)
        return path if self._variant.files == "path" else io.BytesIO(CONTENT)
