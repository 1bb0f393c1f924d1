"""What is harmful, by a few words. The name of a category is one of them.

A text that names "hate/threatening" names "hate" too, as a threat of that kind is hate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from zlib import crc32

from ...values import JsonObject

# Categories, with words that belong to them besides their own names. Those marked True are
# looked for in images too, that is in the addresses of images.
_CATEGORIES: dict[str, tuple[bool, str]] = {
    "harassment": (False, r"idiots?|stupid|moron"),
    "harassment/threatening": (False, r"(?:hurt|kill|beat) you"),
    "hate": (False, r"i hate (?:those|these|all) people"),
    "hate/threatening": (False, r"(?:hurt|kill|beat) (?:those|these|all) people"),
    "illicit": (False, r"shoplift\w*|steal|counterfeit|launder money"),
    "illicit/violent": (False, r"(?:build|make) a bomb"),
    "self-harm": (True, r"hurt myself|kill myself"),
    "self-harm/intent": (True, r"(?:will|want to|going to) (?:hurt|kill) myself"),
    "self-harm/instructions": (True, r"how to (?:hurt|kill) myself"),
    "sexual": (True, r"porn\w*|nudes?"),
    "sexual/minors": (False, ""),
    "violence": (True, r"(?:hurt|kill|beat|stab|shoot)\w* (?:you|him|her|them|people)"),
    "violence/graphic": (True, r"gore|bloody"),
}


def classify(texts: Sequence[str], images: Sequence[str] = ()) -> JsonObject:
    """Judge texts and addresses of images together."""
    flags = {name: _found(name, texts, images) for name in _CATEGORIES}
    seen = " ".join([*texts, *images])
    return {
        "flagged": any(flags.values()),
        "categories": flags,
        "category_scores": {name: _score(name, seen, flag) for name, flag in flags.items()},
        "category_applied_input_types": {
            name: _kinds(looks_at_images, texts, images)
            for name, (looks_at_images, _) in _CATEGORIES.items()
        },
    }


def _found(name: str, texts: Sequence[str], images: Sequence[str]) -> bool:
    looks_at_images, words = _CATEGORIES[name]
    pattern = "|".join(filter(None, (re.escape(name), words)))
    read = [*texts, *(images if looks_at_images else ())]
    return any(re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE) for text in read)


def _score(name: str, seen: str, flag: bool) -> float:
    noise = crc32(f"{name} {seen}".encode()) % 1000 / 1000
    return round(0.9 + noise * 0.099, 6) if flag else round(noise / 1000, 6)


def _kinds(looks_at_images: bool, texts: Sequence[str], images: Sequence[str]) -> list[str]:
    kinds = ["text"] if texts else []
    return [*kinds, "image"] if images and looks_at_images else kinds
