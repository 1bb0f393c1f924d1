"""What a difference means to those who send a value, and to those who read one."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..semver import KINDS
from .steps import Step

_RULES: dict[str, tuple[str, str]] = {
    # what: (for those who send it, for those who read it)
    "gone": ("removed", "removed"),
    "new": ("added", "added"),
    "new and required": ("breaking", "added"),
    "required": ("breaking", "changed"),
    "optional": ("changed", "changed"),
    "null+": ("added", "changed"),
    "null-": ("breaking", "changed"),
    "hidden null+": ("added", "docs"),  # what may be missing reads as None anyway
    "hidden null-": ("breaking", "docs"),
    "maybe": ("changed", "breaking"),  # None may be read where it never was
    "inner null+": ("added", "breaking"),
    "inner null-": ("breaking", "changed"),
    "type": ("breaking", "breaking"),
    "wider": ("added", "breaking"),
    "open": ("added", "added"),
    "narrower": ("breaking", "changed"),
    "arm+": ("added", "added"),
    "arm-": ("removed", "changed"),
    "value+": ("added", "added"),
    "value-": ("removed", "changed"),
    "unlisted": ("changed", "changed"),
    "deprecated": ("deprecated", "deprecated"),
    "supported": ("changed", "changed"),
    "facts": ("docs", "docs"),
}

_LONG = 200
"""From how many characters on two types are not written out."""

_MANY = 8
"""How many values or arms are named at most."""

_ORDER = list(KINDS)


@attrs.frozen
class Sides:
    """Whether something is sent, read, or both.

    Whatever becomes a public class or name of a type is read, even if no answer holds it: programs
    can have one at hand, and the code cannot tell. So parameters alone are sent and never read.
    """

    sent: bool
    read: bool


SENT = Sides(sent=True, read=False)
READ = Sides(sent=False, read=True)
BOTH = Sides(sent=True, read=True)


def kind(what: str, sides: Sides) -> str:
    """Give the kind of news for a difference: of both sides, the one that asks for more."""
    sent, read = _RULES[what]
    return worst(([sent] if sides.sent else []) + ([read] if sides.read else []))


def worst(kinds: Iterable[str]) -> str:
    """Give the kind that moves a version furthest; of equal ones, the first in a changelog."""
    return max(kinds, key=lambda one: (KINDS[one], -_ORDER.index(one)))


def sentence(step: Step, subject: str) -> str:
    """Say what a step is, about a subject that is the beginning of a sentence."""
    many = len(step.items) > 1
    items = _list([f"`{item}`" for item in step.items])
    match step.what:
        case "arm+":
            return f"{subject} can be {items} too."
        case "arm-":
            return f"{subject} can no longer be {items}."
        case "value+":
            return f"{subject} has the new value{'s' if many else ''} {items}."
        case "value-":
            return f"{subject} no longer has the value{'s' if many else ''} {items}."
        case "unlisted":
            return f"{subject} no longer names the value{'s' if many else ''} {items}."
        case "null+" | "hidden null+":
            return f"{subject} can be null now."
        case "null-" | "hidden null-":
            return f"{subject} can no longer be null."
        case "inner null+":
            return f"What {subject} holds can be null now."
        case "inner null-":
            return f"What {subject} holds can no longer be null."
        case _:  # whole types: open, wider, narrower, other
            old, new = step.items
            if len(old) + len(new) > _LONG:
                return f"{subject} has another type."
            return f"{subject} is `{new}` where it was `{old}`."


def _list(items: list[str]) -> str:
    if len(items) > _MANY:
        items = [*items[: _MANY - 1], f"{len(items) - _MANY + 1} more"]
    return " and ".join([", ".join(items[:-1]), *items[-1:]]) if len(items) > 1 else "".join(items)
