"""The whole output of one response, before it is told as items or events."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from ..tokens import tokenize
from ..values import JsonObject, as_array, as_object, objects
from .hosted import HostedUse, choose_hosted
from .prompt import Prompt
from .rules import answer, plural, refusal, words
from .schema_values import SchemaValues
from .tools import ToolCall, choose_calls

_EFFORTS = {"none": 0, "minimal": 4, "low": 8, "medium": 16, "high": 32, "xhigh": 64}


@dataclass(frozen=True, slots=True)
class Reasoning:
    """Thoughts: `tokens` of them, shown as `summary` where one is asked for."""

    tokens: int
    summary: tuple[str, ...] = ()
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """An answer as text or as a refusal.

    `logprobs` is how many alternatives each token shows; `cites` tells whether it names its source.
    """

    text: str
    refused: bool = False
    logprobs: int | None = None
    cites: bool = False
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Calls:
    """A call of a tool."""

    call: ToolCall
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Hosted:
    """A use of a tool that the API runs itself."""

    use: HostedUse


Draft = Reasoning | Message | Calls | Hosted


@dataclass(frozen=True, slots=True)
class Plan:
    """Drafts of the output items, and what they cost."""

    drafts: list[Draft] = field(default_factory=list[Draft])
    output_tokens: int = 0
    reasoning_tokens: int = 0
    incomplete: bool = False


def make_plan(prompt: Prompt, request: JsonObject) -> Plan:
    """Decide on the output for a checked request body."""
    drafts: list[Draft] = []
    thoughts = _reasoning(prompt, request)
    if thoughts is not None:
        drafts.append(thoughts)
    tools, choice = objects(request.get("tools")), request.get("tool_choice")
    uses = choose_hosted(prompt, tools, choice)
    drafts += [Hosted(use) for use in uses]
    many = request.get("parallel_tool_calls") is not False
    calls = choose_calls(prompt, tools, choice, many=many)
    cites = any(use.kind == "web_search" for use in uses)
    drafts += [Calls(call) for call in calls] or [_message(prompt, request, cites=cites)]
    return _within(drafts, request.get("max_output_tokens"))


def _reasoning(prompt: Prompt, request: JsonObject) -> Reasoning | None:
    asked = as_object(request.get("reasoning"))
    effort = (asked or {}).get("effort")
    if asked is None or effort == "none":
        return None
    include: list[str] = request.get("include") or []
    summary: tuple[str, ...] = ()
    if asked.get("summary") or asked.get("generate_summary"):
        turns = plural(len(prompt.said), "turn")
        summary = (f"**Reading the input**\n\nThere are {turns} by the user.",)
        if asked.get("summary") == "detailed":
            count = plural(len(words(prompt.last.text)), "word")
            summary += (f"**Writing the answer**\n\nThe last message has {count}.",)
    tokens = _EFFORTS.get(effort or "medium", _EFFORTS["xhigh"])
    return Reasoning(tokens, summary, "reasoning.encrypted_content" in include)


def _message(prompt: Prompt, request: JsonObject, *, cites: bool) -> Message:
    include: list[str] = request.get("include") or []
    top = request.get("top_logprobs")
    shown = int(top or 0) if top or "message.output_text.logprobs" in include else None
    refused = refusal(prompt)
    if refused is not None:
        return Message(refused, refused=True)
    text = _text(prompt, (as_object(request.get("text")) or {}).get("format"))
    return Message(_until(text, request.get("stop")), logprobs=shown, cites=cites)


def _until(text: str, stop: Any) -> str:
    """Cut a text before the first of the sequences that end it."""
    sequences = [stop] if isinstance(stop, str) else as_array(stop) or []
    places = [place for word in sequences if word and (place := text.find(word)) >= 0]
    return text[: min(places)] if places else text


def _text(prompt: Prompt, format: Any) -> str:
    wanted = as_object(format) or {}
    match wanted.get("type"):
        case "json_schema":
            return _json(SchemaValues(wanted["schema"], prompt.last.text).make())
        case "json_object":
            text = prompt.last.text
            return _json({"echo": text, "words": len(words(text))})
        case _:
            return answer(prompt)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _within(drafts: list[Draft], limit: int | None) -> Plan:
    """Cut the drafts where the limit of tokens is reached."""
    left = limit if limit is not None else 10**9
    kept: list[Draft] = []
    spent = reasoning = 0
    for draft in drafts:
        if left <= 0:
            return Plan(kept, spent, reasoning, incomplete=True)
        tokens = _cost(draft)
        used = min(tokens, left)
        kept.append(draft if used == tokens else _cut(draft, used))
        reasoning += used if isinstance(draft, Reasoning) else 0
        spent += used
        left -= used
        if used < tokens:
            return Plan(kept, spent, reasoning, incomplete=True)
    return Plan(kept, spent, reasoning)


def _cost(draft: Draft) -> int:
    if isinstance(draft, Reasoning):
        return draft.tokens
    return len(tokenize(_words_of(draft)))


def _words_of(draft: Message | Calls | Hosted) -> str:
    match draft:
        case Message():
            return draft.text
        case Calls():
            return draft.call.arguments
        case Hosted():
            return draft.use.query


def _cut(draft: Draft, tokens: int) -> Draft:
    if isinstance(draft, Reasoning):
        return replace(draft, tokens=tokens)
    if isinstance(draft, Hosted):
        return draft
    text = "".join(tokenize(_words_of(draft))[:tokens])
    if isinstance(draft, Message):
        return replace(draft, text=text, complete=False)
    return replace(draft, call=replace(draft.call, arguments=text), complete=False)
