"""Drawn images as an answer or as events."""

from __future__ import annotations

import base64

from ...engine.picture import MEDIA, picture
from ...values import JsonObject
from .order import LISTED, Order

# Tokens of a square image, and of an image that is looked at.
_TOKENS = {"low": 272, "medium": 1056, "high": 4160}
_SQUARE = 1024 * 1024
_PER_INPUT = 323


def answer(order: Order, now: int, read: int) -> JsonObject:
    """Make the whole answer; `read` is how many tokens the prompt has."""
    made: JsonObject = {"created": now, "data": [_image(order, n) for n in range(order.number)]}
    if order.old:
        return made
    made |= {name: value for name, value in _facts(order).items() if value != "auto"}
    made["usage"] = _usage(order, read, order.number)
    drawn = made["usage"]["output_tokens"]
    made["usage"]["output_tokens_details"] = {"image_tokens": drawn, "text_tokens": 0}
    return made


def events(order: Order, now: int, read: int, partial: int) -> list[JsonObject]:
    """Make the events of a stream: so many coarser images before each one that is finished."""
    facts = {"created_at": now, **_facts(order)}
    made: list[JsonObject] = []
    for number in range(order.number):
        for step in range(partial):
            early = {"b64_json": _drawn(order, number, step + 2), "partial_image_index": step}
            made.append({"type": f"{order.kind}.partial_image", **early, **facts})
        last = {"b64_json": _drawn(order, number), "usage": _usage(order, read, 1)}
        made.append({"type": f"{order.kind}.completed", **last, **facts})
    return made


def _image(order: Order, number: int) -> JsonObject:
    drawn = _drawn(order, number)
    image: JsonObject = {"b64_json": drawn}
    if order.linked:
        # There is no server to fetch it from in a process, so the address holds the image.
        image = {"url": f"data:{MEDIA[order.format]};base64,{drawn}"}
    if order.model == "dall-e-3":
        image["revised_prompt"] = order.prompt
    return image


def _drawn(order: Order, number: int, cells: int = 8) -> str:
    seed = f"{order.prompt} {number} ".encode() + order.seen
    content = picture(seed, order.pixels, order.format, transparent=order.transparent, cells=cells)
    return base64.b64encode(content).decode()


def _facts(order: Order) -> JsonObject:
    return {
        "size": order.size if order.size in LISTED else "auto",
        "quality": order.quality,
        "background": "transparent" if order.transparent else "opaque",
        "output_format": order.format,
    }


def _usage(order: Order, read: int, number: int) -> JsonObject:
    width, height = order.pixels
    looked = order.inputs * _PER_INPUT
    drawn = number * max(1, round(_TOKENS[order.quality] * width * height / _SQUARE))
    return {
        "input_tokens": read + looked,
        "input_tokens_details": {"text_tokens": read, "image_tokens": looked},
        "output_tokens": drawn,
        "total_tokens": read + looked + drawn,
    }
