"""What an error's body says, in each of the shapes that servers send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from .redaction import redact

EXCERPT = 200  # characters of a body that a message or a repr may show
_LONGEST_TEXT = 2000  # characters of a plain-text body


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def inner_error(body: Any) -> Any:
    """Take the error out of its envelope; some gateways wrap the envelope in a list."""
    if is_list(body) and len(body) == 1 and is_mapping(body[0]):
        body = body[0]
    return (body.get("error") or body) if is_mapping(body) else body


def error_details(body: Any) -> tuple[str | None, str | None, str | None]:
    """Code, parameter and type of an error, as text."""
    if not is_mapping(body):
        return None, None, None
    fields = body
    detail = body.get("detail")
    if is_mapping(detail):
        fields = {**detail, **body}
    elif is_list(detail) and detail and is_mapping(detail[0]):
        fields = {"type": detail[0].get("type"), "param": _location(detail[0]), **body}
    return _text(fields.get("code")), _text(fields.get("param")), _text(fields.get("type"))


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, bool | Mapping | list):
        return None
    return str(value) or None


def _location(item: Mapping[str, Any]) -> str | None:
    """`["body", "messages", 0]` as `messages.0`."""
    location = item.get("loc")
    if not is_list(location):
        return None
    parts = [str(part) for part in location]
    return ".".join(parts[1:] if parts[:1] in (["body"], ["query"], ["path"]) else parts) or None


def error_message(body: Any) -> str:
    """The server's own words, whatever the shape of the body."""
    if isinstance(body, str):
        return _plain(body)
    if is_mapping(body):
        for key in ("message", "detail", "msg", "error_description", "error", "title"):
            value = body.get(key)
            if value:
                return error_message(value)
        return _json(body) if body else ""
    if is_list(body):
        return "; ".join(filter(None, map(_item, body)))
    return "" if body is None else shortened(body)


def _item(item: Any) -> str:
    text = error_message(item)
    where = _location(item) if is_mapping(item) else None
    return f"{where}: {text}" if where else text


def _plain(text: str) -> str:
    """Text as it is, up to a length; of an HTML page, its title."""
    text = text.strip()
    if text[:1] == "<":
        import re
        from html import unescape

        title = re.search(r"<(title|h1)[^>]{0,200}>([^<]{1,500})<", text, re.IGNORECASE)
        name = f": {' '.join(unescape(title[2]).split())}" if title else ""
        return f"The server sent an HTML page{name}"
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}..."


def _json(value: Any) -> str:
    from ._json import dumps

    return shortened(dumps(value, repr).decode())


def shortened(value: Any) -> str:
    """A value as text without credentials, at most `EXCERPT` characters and an ellipsis."""
    text = redact(value if isinstance(value, str) else repr(value))
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT]}..."
