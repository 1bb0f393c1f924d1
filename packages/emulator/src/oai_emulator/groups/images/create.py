"""POST /images/generations, /images/edits and /images/variations."""

from __future__ import annotations

import json
from typing import Any

from ...clock import unix_time
from ...engine.picture import MEDIA
from ...errors import bad_request
from ...replies import JsonReply, Reply
from ...routing import Call
from ...tokens import count
from ...values import FilePart, JsonObject, as_array, objects
from ..playing import played
from .answers import answer, events
from .order import Order, read_order

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")


def generate(call: Call) -> Reply:
    """Draw images of a prompt."""
    order = read_order(call.body, "image_generation", "dall-e-2", b"", 0)
    return _reply(call, order)


def edit(call: Call) -> Reply:
    """Draw images of a prompt and other images: files of a form, or references in JSON."""
    body = call.body
    files = _files(body.get("image"))
    for file in files:
        _check_file(file, "image")
    if isinstance(body.get("mask"), FilePart):
        _check_file(body["mask"], "mask")
    references = objects(body.get("images"))
    seen = b"".join(file.content for file in files) + json.dumps(references).encode()
    order = read_order(body, "image_edit", "gpt-image-1.5", seen, len(files) + len(references))
    if order.old and len(files) > 1:
        raise bad_request(f"'{order.model}' edits one image at a time.", param="image")
    return _reply(call, order)


def vary(call: Call) -> Reply:
    """Draw images that are like another one."""
    file: FilePart = call.body["image"]
    _check_file(file, "image")
    order = read_order({"prompt": "", **call.body}, "", "dall-e-2", file.content, 1)
    return JsonReply(answer(order, unix_time(), 0))


def _reply(call: Call, order: Order) -> Reply:
    if not order.prompt:
        raise bad_request(
            "Invalid 'prompt': string too short. Expected at least 1 characters, got 0.",
            param="prompt",
            code="string_below_min_length",
        )
    read = count(order.prompt)
    if not call.body.get("stream"):
        if call.body.get("partial_images"):
            raise bad_request("'partial_images' needs 'stream'.", param="partial_images")
        return JsonReply(answer(order, unix_time(), read))
    if order.old:
        raise bad_request(f"'{order.model}' does not stream.", param="stream")
    partial = int(call.body.get("partial_images") or 0)
    made: list[JsonObject] = events(order, unix_time(), read, partial)
    return played(made, call.world.pace)


def _files(value: Any) -> list[FilePart]:
    return [file for file in as_array(value) or [value] if isinstance(file, FilePart)]


def _check_file(file: FilePart, param: str) -> None:
    if file.media not in MEDIA.values() and not file.filename.lower().endswith(_ENDINGS):
        raise bad_request(
            f"Invalid file '{param}': unsupported type '{file.media}'. "
            "Supported are 'image/jpeg', 'image/png' and 'image/webp'.",
            param=param,
            code="unsupported_file_mimetype",
        )
    if not file.content:
        raise bad_request(f"The file '{param}' is empty.", param=param, code="empty_file")
