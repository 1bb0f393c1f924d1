"""What is to be drawn, and what the models refuse to draw."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...errors import bad_request
from ...values import JsonObject

_SQUARE, _WIDE, _TALL = "1024x1024", "1536x1024", "1024x1536"
LISTED = frozenset({_SQUARE, _WIDE, _TALL})
# The sizes of models that have no others; the rest of them draws any size.
_SIZES: dict[str, tuple[str, ...]] = {
    "dall-e-2": ("256x256", "512x512", _SQUARE),
    "dall-e-3": (_SQUARE, "1792x1024", "1024x1792"),
    "gpt-image-1": (_SQUARE, _WIDE, _TALL),
    "gpt-image-1-mini": (_SQUARE, _WIDE, _TALL),
    "gpt-image-1.5": (_SQUARE, _WIDE, _TALL),
}
_LONGEST = 4096
_BASE64_ONLY = ("gpt-image-", "chatgpt-image-")


@dataclass(frozen=True, slots=True)
class Order:
    """An order for pictures. `kind` begins the names of its events; `seen` is what is worked on."""

    kind: str
    model: str
    prompt: str
    seen: bytes
    inputs: int
    number: int
    size: str
    quality: str
    format: str
    transparent: bool
    linked: bool

    @property
    def old(self) -> bool:
        """Whether the model is of the family that gives links and counts no tokens."""
        return self.model.startswith("dall-e-")

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        width, _, height = self.size.partition("x")
        return int(width), int(height)


def read_order(body: JsonObject, kind: str, model: str, seen: bytes, inputs: int) -> Order:
    """Read a checked body; `model` is the one that is taken where none is named."""
    model = body.get("model") or model
    old = model.startswith("dall-e-")
    wanted: str | None = body.get("response_format")
    if wanted is not None and model.startswith(_BASE64_ONLY):
        raise bad_request(
            f"'{model}' always answers in base64: it has no 'response_format'.",
            param="response_format",
            code="unknown_parameter",
        )
    number = int(body.get("n") or 1)
    if model == "dall-e-3" and number > 1:
        raise bad_request("'dall-e-3' draws one image at a time.", param="n")
    format = body.get("output_format") or "png"  # noqa: A001 - as the member is called
    transparent = body.get("background") == "transparent"
    if transparent and format == "jpeg":
        raise bad_request("A JPEG image has no transparent background.", param="background")
    quality = body.get("quality")
    return Order(
        kind=kind,
        model=model,
        prompt=body["prompt"],
        seen=seen,
        inputs=inputs,
        number=number,
        size=_size(model, body.get("size")),
        quality=quality if quality in {"low", "medium", "high"} else "medium",
        format=format,
        transparent=transparent,
        linked=wanted == "url" or (wanted is None and old),
    )


def _size(model: str, asked: str | None) -> str:
    if asked is None or (asked == "auto" and not model.startswith("dall-e-")):
        return _SQUARE
    known = _SIZES.get(model)
    sides = re.fullmatch(r"([1-9]\d{0,3})x([1-9]\d{0,3})", asked)
    fits = sides is not None and max(int(sides[1]), int(sides[2])) <= _LONGEST
    if not fits or (known is not None and asked not in known):
        told = ", ".join(known) if known else f"WIDTHxHEIGHT, up to {_LONGEST}x{_LONGEST}"
        raise bad_request(
            f"Invalid size '{asked}'. Supported by '{model}' are: {told}.",
            param="size",
            code="invalid_value",
        )
    return asked
