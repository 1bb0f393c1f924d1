"""The choices of a text completion, whole or in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from ...engine.logprobs import logprob, with_bytes
from ...engine.plan import Message, Plan
from ...tokens import tokenize
from ...values import JsonObject, objects


def choice(body: JsonObject, prompt: str, plan: Plan, index: int) -> JsonObject:
    """Make one finished choice; `echo` puts the prompt before the answer."""
    written = "".join(draft.text for draft in plan.drafts if isinstance(draft, Message))
    text = f"{prompt}{written}" if body.get("echo") else written
    top: int | None = body.get("logprobs")
    return {
        "index": index,
        "text": text,
        "logprobs": None if top is None else _logprobs(tokenize(text), top, 0),
        "finish_reason": "length" if plan.incomplete else "stop",
    }


def _logprobs(tokens: list[str], top: int, offset: int) -> JsonObject:
    offsets: list[int] = []
    for token in tokens:
        offsets.append(offset)
        offset += len(token)
    likely = [objects(with_bytes(token, top)["top_logprobs"]) for token in tokens]
    return {
        "tokens": tokens,
        "token_logprobs": [logprob(token) for token in tokens],
        "top_logprobs": [{one["token"]: one["logprob"] for one in each} for each in likely],
        "text_offset": offsets,
    }


def pieces(choices: list[JsonObject]) -> list[JsonObject]:
    """Cut choices into tokens, with the reason of the end in a last piece; they take turns."""
    rows = zip_longest(*(_pieces(choice) for choice in choices))
    return [piece for row in rows for piece in row if piece is not None]


def _pieces(choice: JsonObject) -> Iterator[JsonObject]:
    shown: JsonObject | None = choice["logprobs"]
    for number, token in enumerate(tokenize(choice["text"])):
        logprobs = shown and {name: [values[number]] for name, values in shown.items()}
        yield {**choice, "text": token, "logprobs": logprobs, "finish_reason": None}
    yield {**choice, "text": "", "logprobs": None}
