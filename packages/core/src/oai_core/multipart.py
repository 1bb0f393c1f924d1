"""Bodies of the type multipart/form-data (RFC 7578), made as they are sent.

Names and file names are written as browsers do it (WHATWG HTML, 4.10.21.8): UTF-8, with the double
quote and line breaks percent-encoded, so that no value can end a header.
"""

from __future__ import annotations

import math
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, cast

from .error_bodies import is_list
from .files import FileInput, Source, is_file, is_iterator, is_tuple, source_of
from .headers import check_header

__all__ = ["FileInput", "MultipartBody", "is_file"]

Progress = Callable[[int, int | None], object]
"""Called with the number of bytes sent so far and, where it is known, of all bytes."""

_ESCAPES = {'"': "%22", "\r": "%0D", "\n": "%0A"}


class MultipartBody:
    """The parts of a form. Iterate it for its bytes, with `for` or `async for`.

    Files are read in parts of 64 KiB while they are sent. `content_length` is `None` if the size of
    a file is not known. `progress` may be set to a callable that follows the sending.
    """

    def __init__(self, boundary: str | None = None, *, progress: Progress | None = None) -> None:
        self.boundary = os.urandom(16).hex() if boundary is None else boundary
        self.progress = progress
        self._parts: list[bytes | Source] = []
        self._text: list[bytes] = []  # bytes that were not yet put into a part
        self._started = False

    @classmethod
    def from_params(
        cls,
        params: Mapping[str, Any],
        files: Mapping[str, str] = MappingProxyType({}),
        to_jsonable: Callable[[Any], Any] | None = None,
        *,
        types: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> MultipartBody:
        """Build a form from the parameters of a method.

        `files` names the fields that take files, "one" or "many"; a list is sent as `name[]`.
        `types` gives the media type of fields that are sent whole, as JSON unless they are text.
        Other objects become `name[key]`, arrays `name[]`; `None` is left out. `to_jsonable` turns
        components into mappings. Raises TypeError and ValueError that name the field.
        """
        body = cls(progress=progress)
        for name, value in params.items():
            if value is None:
                continue
            if types and name in types:
                body.add_document(name, _plain(value, to_jsonable), types[name])
            elif name in files and not isinstance(value, Mapping):
                body._add_files(name, value, many=files[name] == "many")
            elif name not in files and is_file(value) and not is_iterator(value):
                body.add_file(name, value)  # one that `extra_body` brings
            else:
                body.add_field(name, _plain(value, to_jsonable))
        return body

    def add_field(self, name: str, value: Any) -> None:
        """Add a value, in as many parts as it has leaves."""
        if isinstance(value, Mapping):
            for key, item in cast("Mapping[str, Any]", value).items():
                self.add_field(f"{name}[{key}]", item)
        elif isinstance(value, list | tuple):
            for item in cast("list[Any]", value):
                self.add_field(f"{name}[]", item)
        elif value is not None:
            self._head(name)
            self._text.append(_leaf(name, value).encode())
            self._text.append(b"\r\n")

    def add_document(self, name: str, value: Any, media_type: str) -> None:
        """Add a value as one part with a media type of its own."""
        from ._json import dumps

        self._head(name, [("Content-Type", media_type)])
        self._text.append(value.encode() if isinstance(value, str) else dumps(value))
        self._text.append(b"\r\n")

    def add_file(self, name: str, value: Any) -> None:
        """Add a file: its content, or a tuple (file name, content[, media type[, headers]])."""
        file_name = media_type = None
        headers: Mapping[str, str] = {}
        if is_tuple(value):
            if not 2 <= len(value) <= 4:
                raise TypeError(f"{name}: a file tuple has 2 to 4 items, not {len(value)}")
            file_name, content, media_type, more = (*value, None, None)[:4]
            headers = more or {}
            source = source_of(content, name)
        else:
            source = source_of(value, name)
        file_name = file_name or source.name or "upload"
        lines = [(key, check_header(key, text)) for key, text in headers.items()]
        known = {key.lower() for key, _ in lines}
        if "content-disposition" in known:
            raise ValueError(f"{name}: Content-Disposition is made from the names")
        if "content-type" not in known:
            kind = media_type or _type_of(file_name)
            lines.append(("Content-Type", check_header("Content-Type", kind)))
        self._head(name, lines, file_name)
        self._flush()
        self._parts.append(source)
        self._text.append(b"\r\n")

    def _add_files(self, name: str, value: Any, *, many: bool) -> None:
        if many and is_tuple(value) and not is_file(value):
            value = list(value)
        if not is_list(value):
            self.add_file(name, value)
        elif many:
            for item in value:
                self.add_file(f"{name}[]", item)
        else:
            raise TypeError(f"{name}: one file is taken, not a list")

    def _head(
        self, name: str, lines: list[tuple[str, str]] | None = None, file_name: str | None = None
    ) -> None:
        disposition = f'form-data; name="{_escaped(name)}"'
        if file_name is not None:
            disposition += f'; filename="{_escaped(file_name)}"'
        head = [("Content-Disposition", disposition), *(lines or ())]
        text = "".join(f"{key}: {value}\r\n" for key, value in head)
        self._text.append(f"--{self.boundary}\r\n{text}\r\n".encode())

    def _flush(self) -> None:
        if self._text:
            self._parts.append(b"".join(self._text))
            self._text.clear()

    @property
    def _end(self) -> bytes:
        return b"".join(self._text) + f"--{self.boundary}--\r\n".encode()

    @property
    def content_type(self) -> str:
        """The value of the request's `Content-Type` header."""
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def content_length(self) -> int | None:
        """The number of bytes, `None` if it depends on what a file will give."""
        total = len(self._end)
        for part in self._parts:
            size = len(part) if isinstance(part, bytes) else part.size
            if size is None:
                return None
            total += size
        return total

    @property
    def replayable(self) -> bool:
        """Whether it can be sent, or sent again: pipes and iterators give their bytes only once."""
        if not self._started:
            return True
        return all(isinstance(part, bytes) or part.replayable for part in self._parts)

    def _start(self) -> Callable[[int], None]:
        """Begin to send; the result counts bytes."""
        if not self.replayable:
            raise RuntimeError("A file of this form can be read only once, and it was sent before.")
        self._started = True
        progress = self.progress
        total = None if progress is None else self.content_length
        sent = 0

        def count(size: int) -> None:
            nonlocal sent
            if progress is not None:
                sent += size
                progress(sent, total)

        return count

    def __iter__(self) -> Iterator[bytes]:
        count = self._start()
        for part in (*self._parts, self._end):
            for chunk in [part] if isinstance(part, bytes) else part.chunks():
                yield chunk
                count(len(chunk))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        count = self._start()
        for part in (*self._parts, self._end):
            if isinstance(part, bytes):
                yield part
                count(len(part))
                continue
            async for chunk in part.achunks():
                yield chunk
                count(len(chunk))

    def __repr__(self) -> str:
        """Size alone: forms are private."""
        return f"<{type(self).__name__} of {self.content_length or 'unknown'} bytes>"


def _plain(value: Any, to_jsonable: Callable[[Any], Any] | None) -> Any:
    return value if to_jsonable is None else to_jsonable(value)


def _leaf(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name}: {value} is not a number that a form can hold")
    if isinstance(value, int | float):
        return str(value)
    raise TypeError(f"{name}: a {type(value).__name__} cannot stand in a form")


def _escaped(name: str) -> str:
    for character, code in _ESCAPES.items():
        name = name.replace(character, code)
    return name


def _type_of(file_name: str) -> str:
    from mimetypes import guess_type

    return guess_type(file_name)[0] or "application/octet-stream"
