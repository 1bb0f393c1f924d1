"""A tokenizer that is simple, deterministic and loses nothing. It is not the API's own."""

from __future__ import annotations

import json
import re
from typing import Any

# A piece of a word or one sign, each with the blank before it; runs of other blanks.
_TOKEN = re.compile(r"\s?\w{1,8}|\s?[^\w\s]|\s+")


def tokenize(text: str) -> list[str]:
    """Cut a text into tokens; joined again they are the text."""
    return _TOKEN.findall(text)


def count(value: Any) -> int:
    """Count the tokens of a text, or of the JSON text of any other value."""
    if value is None:
        return 0
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return len(tokenize(text))
