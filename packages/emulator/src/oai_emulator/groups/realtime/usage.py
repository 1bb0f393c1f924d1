"""What a response costs: tokens of text and of sound."""

from __future__ import annotations

from ...tokens import count
from ...values import JsonObject, objects
from .conversation import Entry
from .order import Order

# Tokens of a second of sound: what comes in is cheaper than what goes out.
_HEARD = 10
_SPOKEN = 20
_PICTURE = 85
_AROUND = 3  # tokens of the ends of an item


def usage(order: Order, read: list[Entry], written: list[Entry], cached: set[str]) -> JsonObject:
    """Make the usage; `cached` are the ids of items that an earlier response has read."""
    given = _sum(read, _HEARD)
    known = _sum([entry for entry in read if entry.id in cached], _HEARD)
    given["text_tokens"] += count(order.request.get("instructions"))
    given["text_tokens"] += sum(map(count, objects(order.request.get("tools"))))
    made = _sum(written, _SPOKEN)
    del made["image_tokens"]
    received, sent = sum(given.values()), sum(made.values())
    return {
        "total_tokens": received + sent,
        "input_tokens": received,
        "output_tokens": sent,
        "input_token_details": {
            **given,
            "cached_tokens": sum(known.values()),
            "cached_tokens_details": known,
        },
        "output_token_details": made,
    }


def _sum(entries: list[Entry], rate: int) -> dict[str, int]:
    made = {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0}
    for entry in entries:
        item = entry.item
        made["text_tokens"] += _AROUND + count(item.get("output") or item.get("arguments") or "")
        for part in objects(item.get("content")):
            made["text_tokens"] += count(part.get("text"))
            made["image_tokens"] += _PICTURE if "image_url" in part else 0
        for sound in entry.sounds.values():
            made["audio_tokens"] += -(-sound.milliseconds * rate // 1000)
            if rate == _SPOKEN:  # the words of an answer are written as well
                made["text_tokens"] += count(sound.said)
    return made
