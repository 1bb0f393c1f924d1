"""The small rule engine that writes the answers. The first rule that has something to say wins."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable

from .prompt import Prompt, attachments_of

Rule = Callable[[Prompt, str], str | None]

MAX_COUNT = 1000
_FLAGS = re.IGNORECASE | re.DOTALL
_SAY = re.compile(r"^\s*(?:please\s+)?(?:just\s+|only\s+)?say:?\s+(.+?)\s*$", _FLAGS)
_REPEAT = re.compile(r"\brepeat\s+(?:the\s+word\s+)?(.+?)\s+(\d+)\s+times\b", _FLAGS)
_COUNT_TO = re.compile(r"\bcount\s+(?:up\s+)?to\s+(\d+)", _FLAGS)
_COUNT_WORDS = re.compile(r"\b(?:count|how many)\s+(?:the\s+)?words\b[^:\"“]*[:\"“]?(.*)", _FLAGS)
_SUM = re.compile(r"(-?\d+(?:\.\d+)?)\s*([-+*/x×])\s*(-?\d+(?:\.\d+)?)")
_NAME = re.compile(r"\bmy name is\s+([^\W\d_][\w'-]*)", _FLAGS)
_ASK_NAME = re.compile(r"\bwhat(?:'s| is)\s+my name\b|\bwho am i\b", _FLAGS)
_ASK_SAID = re.compile(r"\bwhat did i (?:just )?(?:say|ask|tell you)\b(.*)", _FLAGS)
_ASK_TURNS = re.compile(r"\bhow many (?:turns|messages)\b", _FLAGS)
_ASK_WHO = re.compile(r"\bwho are you\b", _FLAGS)
_YOU_ARE = re.compile(r"\byou are\s+(.+?)(?:[.!\n]|$)", _FLAGS)
_CAPITALS = re.compile(r"\b(?:upper[ -]?case|capitals|capital letters)\b", _FLAGS)
_REFUSE = re.compile(r"^\s*(?:please\s+)?refuse\b", _FLAGS)
_OPERATORS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "x": operator.mul,
    "×": operator.mul,
    "/": lambda left, right: left / right,
}


def refusal(prompt: Prompt) -> str | None:
    """Give the text of a refusal where the user asks for one."""
    return "I will not do that." if _REFUSE.search(prompt.last.text) else None


def answer(prompt: Prompt) -> str:
    """Write the answer to the last message."""
    text = prompt.last.text
    written = next(found for rule in _RULES if (found := rule(prompt, text)) is not None)
    return written.upper() if _CAPITALS.search(prompt.instructions) else written


def words(text: str) -> list[str]:
    """Cut a text into words."""
    return re.findall(r"[\w'-]+", text)


def plural(count: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _results(prompt: Prompt, _text: str) -> str | None:
    if not prompt.results:
        return None
    return " ".join(f"{name} returned: {output}" for name, output in prompt.results)


def _say(_prompt: Prompt, text: str) -> str | None:
    found = _SAY.search(text)
    return found[1].strip("\"'“”") if found else None


def _repeat(_prompt: Prompt, text: str) -> str | None:
    found = _REPEAT.search(text)
    return " ".join([found[1].strip("\"'“”")] * min(int(found[2]), MAX_COUNT)) if found else None


def _count_to(_prompt: Prompt, text: str) -> str | None:
    found = _COUNT_TO.search(text)
    return ", ".join(map(str, range(1, min(int(found[1]), MAX_COUNT) + 1))) if found else None


def _count_words(_prompt: Prompt, text: str) -> str | None:
    found = _COUNT_WORDS.search(text)
    if found is None:
        return None
    return f"There are {plural(len(words(found[1])), 'word')}."


def _ask_name(prompt: Prompt, text: str) -> str | None:
    if not _ASK_NAME.search(text):
        return None
    names = [found[1] for said in prompt.said if (found := _NAME.search(said))]
    return f"Your name is {names[-1]}." if names else "You have not told me your name."


def _name(_prompt: Prompt, text: str) -> str | None:
    found = _NAME.search(text)
    return f"Nice to meet you, {found[1]}." if found else None


def _ask_said(prompt: Prompt, text: str) -> str | None:
    found = _ASK_SAID.search(text)
    if found is None:
        return None
    before = prompt.said[:-1]
    if not before:
        return "You have not said anything before."
    said = before[0] if "first" in found[1].lower() else before[-1]
    return f'You said: "{said}"'


def _ask_turns(prompt: Prompt, text: str) -> str | None:
    return f"This is turn {len(prompt.said)}." if _ASK_TURNS.search(text) else None


def _ask_who(prompt: Prompt, text: str) -> str | None:
    if not _ASK_WHO.search(text):
        return None
    found = _YOU_ARE.search(prompt.instructions)
    return f"I am {found[1]}." if found else "I am an emulator."


def _sum(_prompt: Prompt, text: str) -> str | None:
    found = _SUM.search(text)
    if found is None:
        return None
    left, sign, right = float(found[1]), found[2], float(found[3])
    if sign == "/" and not right:
        return "Division by zero has no answer."
    return f"{found[1]} {sign} {found[3]} = {_OPERATORS[sign](left, right):.12g}"


def _echo(prompt: Prompt, text: str) -> str:
    seen = attachments_of(prompt.last)
    attached = f" I also see {seen}." if seen else ""
    turn = f", turn {len(prompt.said)}" if len(prompt.said) > 1 else ""
    return f'You said: "{text}" ({plural(len(words(text)), "word")}{turn}).{attached}'


_RULES: tuple[Rule, ...] = (
    _results,
    _say,
    _repeat,
    _count_to,
    _count_words,
    _ask_name,
    _name,
    _ask_said,
    _ask_turns,
    _ask_who,
    _sum,
    _echo,
)
