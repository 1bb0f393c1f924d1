"""The body of a form: parts, names with brackets, and text that stands for numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..errors import bad_request
from ..values import FilePart, JsonObject, as_array, as_object
from .unions import UnionReader

_WORDS = {"true": True, "false": False}
_PARAMETER = re.compile(r';\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))')


def read_form(
    content: bytes, content_type: str, schema: JsonObject, unions: UnionReader
) -> JsonObject:
    """Read a `multipart/form-data` body as values that the schema may accept.

    `name[]` is an entry of an array and `name[key]` a member of an object. Files are `FilePart`.
    """
    read: JsonObject = {}
    for name, value in _parts(content, content_type):
        first, *rest = [step.removesuffix("]") for step in name.split("[")]
        _store(read, first, rest, value)
    return as_object(_typed(schema, read, unions)) or {}


def _parts(content: bytes, content_type: str) -> Iterator[tuple[str, Any]]:
    boundary = _parameters(content_type).get("boundary")
    if not boundary:
        raise bad_request("The form has no boundary in its content type.")
    mark = b"--" + boundary.encode("latin-1")
    if not content.startswith(mark) and b"\r\n" + mark not in content:
        raise bad_request("The body of the request could not be parsed as a form.")
    for chunk in (b"\r\n" + content).split(b"\r\n" + mark)[1:]:
        if chunk.startswith(b"--"):
            return
        head, blank, body = chunk.partition(b"\r\n\r\n")
        if blank:
            yield _part(head.decode("utf-8", "replace"), body)
    raise bad_request("The body of the request ends in the middle of a form.")


def _part(head: str, body: bytes) -> tuple[str, Any]:
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head.split("\r\n"))
    }
    disposition = _parameters(headers.get("content-disposition", ""))
    media = headers.get("content-type", "")
    name = disposition.get("name", "")
    filename = _filename(disposition)
    if filename is not None:
        return name, FilePart(filename, media or "application/octet-stream", body)
    text = body.decode("utf-8", "replace")
    if media.partition(";")[0].strip() == "application/json":
        return name, _json(text, name)
    return name, text


def _json(text: str, name: str | None = None) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        what = "A part" if name is None else f"The part '{name}'"
        raise bad_request(f"{what} is not JSON.", param=name) from error


def _filename(disposition: dict[str, str]) -> str | None:
    """Give the name of a file, which may be written in two ways; `None` for a part of text."""
    if "filename*" in disposition:
        return unquote(disposition["filename*"].rpartition("'")[2])
    named = disposition.get("filename")
    return None if named is None else named.replace("%22", '"')


def _parameters(header: str) -> dict[str, str]:
    return {
        name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain
        for name, quoted, plain in _PARAMETER.findall(header)
    }


def _store(read: JsonObject, name: str, rest: list[str], value: Any) -> None:
    """Put a value where its name says; what comes twice becomes an array."""
    if not rest:
        if name not in read:
            read[name] = value
        elif (entries := as_array(read[name])) is not None:
            entries.append(value)
        else:
            read[name] = [read[name], value]
    elif rest == [""]:
        entries = as_array(read.setdefault(name, []))
        if entries is not None:
            entries.append(value)
    elif (inner := as_object(read.setdefault(name, {}))) is not None:
        _store(inner, rest[0], rest[1:], value)


def _typed(schema: JsonObject, value: Any, unions: UnionReader) -> Any:
    """Read text as what the schema wants in its place."""
    arms = unions.arms(schema)
    members = as_object(value)
    if members is not None:
        known: JsonObject = {}
        for arm in arms:
            known |= arm.get("properties", {})
        return {name: _typed(known.get(name, {}), each, unions) for name, each in members.items()}
    lists = [arm for arm in arms if arm.get("type") == "array"]
    entries = as_array(value)
    if entries is None and lists and len(lists) == len(arms):
        entries = [value]
    if entries is not None:
        inner: JsonObject = lists[0].get("items", {}) if lists else {}
        return [_typed(inner, entry, unions) for entry in entries]
    return _scalar(arms, value) if isinstance(value, str) else value


def _scalar(arms: list[JsonObject], text: str) -> Any:
    kinds = {arm.get("type") for arm in arms if text in arm.get("enum", [text])}
    if any(arm.get("format") == "binary" for arm in arms):
        return FilePart("", "application/octet-stream", text.encode())
    if "string" in kinds or None in kinds:
        return text
    if "object" in kinds and text.lstrip().startswith("{"):
        return _json(text)
    if "boolean" in kinds and text in _WORDS:
        return _WORDS[text]
    for kind, parse in (("integer", int), ("number", float)):
        if kind in kinds:
            try:
                return parse(text)
            except ValueError:
                continue
    return text
