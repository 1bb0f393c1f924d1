"""How one operation differs, told as the methods that send it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir.modules import Modules
from ..ir.operations import EVENTS, OperationModel
from ..naming import pascal
from ..semver import Bump, Change, largest
from .members import Member, members
from .models import Judge, Place, modules
from .rules import BOTH, READ, SENT, Sides
from .steps import Typed, compare, spell
from .view import Operation

Home = Callable[[str], bool]
"""Whether a schema is compared by its name, in the distribution of the operation."""


def place(method: OperationModel) -> str:
    """Where users find a method: `client.files.create`; the operationId if there is none yet."""
    row = method.row
    return f"client.{row.resource}.{row.method}" if row.resource else row.operation


def title(operation: Operation, method: OperationModel) -> str:
    """A method with what it sends, as the subject of a sentence."""
    return f"`{place(method)}` (`{operation.key}`)"


def operations(
    old: Operation, new: Operation, compared: Home, around: tuple[Modules, Modules]
) -> list[Change]:
    """Compare an operation with what it was; its named schemas are compared elsewhere."""
    found: list[Change] = []
    for was in old.methods:
        for now in new.methods:
            if (was.row.resource, was.row.method) == (now.row.resource, now.row.method):
                found += _methods((old, was), (new, now), compared, around)
    base, subject = pascal(new.id), place(new.methods[0])
    for name in sorted(old.own.keys() & new.own.keys()):
        answers = name in (f"{base}Response", f"{base}Event")
        bodies = name in (f"{base}Request", f"{base}FormRequest")
        places = Place(old.own[name], around[0]), Place(new.own[name], around[1])
        label = subject if bodies else ""
        found += modules(*places, _always(READ if answers else BOTH), label)
    if largest(change.bump for change in found) < Bump.MAJOR:
        gone = sorted(old.own.keys() - new.own.keys())
        found += [Change("removed", f"`{name}` is gone.", name) for name in gone]
    return found


def _always(sides: Sides) -> Judge:
    return lambda _: sides


def _methods(
    old: tuple[Operation, OperationModel],
    new: tuple[Operation, OperationModel],
    compared: Home,
    around: tuple[Modules, Modules],
) -> Iterator[Change]:
    (before, was), (after, now) = old, new
    where = place(now)
    subject = f"`{where}`"
    if before.id != after.id:
        text = f"{subject} has the operationId `{after.id}` where it had `{before.id}`."
        yield Change("changed", text, where)
    if list(was.path_params.items()) != list(now.path_params.items()):
        takes, took = (
            ", ".join(f"`{name}`" for name in one.path_params) or "nothing" for one in (now, was)
        )
        text = f"{subject} takes {takes} for its path where it took {took}."
        yield Change("breaking", text, where)
    elif (before.verb, before.path) != (after.verb, after.path):
        text = f"{subject} sends `{after.key}` where it sent `{before.key}`."
        yield Change("changed", text, where)
    if was.deprecated != now.deprecated:
        text = "deprecated" if now.deprecated else "no longer deprecated"
        yield Change("deprecated" if now.deprecated else "changed", f"{subject} is {text}.", where)
    if was.auth != now.auth:
        text = f"{subject} takes the {_KEYS[now.auth]} where it took the {_KEYS[was.auth]}."
        yield Change("breaking", text, where)
    yield from _parameters(old, new, compared, around)
    yield from _answer(old, new, subject, where, around)


_KEYS = {"admin": "admin key", "bearer": "API key", "either": "API key or admin key"}


def _parameters(
    old: tuple[Operation, OperationModel],
    new: tuple[Operation, OperationModel],
    compared: Home,
    around: tuple[Modules, Modules],
) -> Iterator[Change]:
    (before, was), (after, now) = old, new
    where = place(now)
    apart = _body_is_told_apart(before, after, compared)
    first, second = (
        {
            param.property.name: Member(param.property, param.home, there)
            for param in (model.params if not apart else (*model.query, *model.headers))
        }
        for model, there in ((was, around[0]), (now, around[1]))
    )

    def named(key: str) -> tuple[str, str]:
        return f"The parameter `{key}` of `{where}`", f"{where}({key})"

    yield from members(first, second, SENT, named)
    if set(was.media) != set(now.media) and was.media and now.media:
        kinds = [" or ".join(f"`{name}`" for name in sorted(one.media)) for one in (now, was)]
        text = f"`{where}` sends {kinds[0]} where it sent {kinds[1]}."
        yield Change("changed", text, where)


def _body_is_told_apart(before: Operation, after: Operation, compared: Home) -> bool:
    """Whether the members of the body are told where their schema is."""
    content = [one.raw.get("requestBody", {}).get("content", {}) for one in (before, after)]
    same = before.bodies == after.bodies and content[0].keys() == content[1].keys()
    named = all(compared(name) for name in after.bodies)
    bodies = [{name for name in one.own if name.endswith("Request")} for one in (before, after)]
    return same and named and bodies[0] == bodies[1]


def _answer(
    old: tuple[Operation, OperationModel],
    new: tuple[Operation, OperationModel],
    subject: str,
    where: str,
    around: tuple[Modules, Modules],
) -> Iterator[Change]:
    (before, was), (after, now) = old, new
    before_text, after_text = _result(was), _result(now)
    if before_text != after_text and _differ(was, now, around):
        text = f"{subject} returns {after_text} where it returned {before_text}."
        yield Change("breaking", text, where)
    streamed, streams = _streams(before), _streams(after)
    if streams and not streamed:
        yield Change("added", f"{subject} can stream.", where)
    elif streamed and not streams:
        yield Change("removed", f"{subject} can no longer stream.", where)
    elif was.event is not None and now.event is not None and was.event != now.event:
        text = f"{subject} streams `{spell(now.event)}` where it streamed `{spell(was.event)}`."
        yield Change("breaking", text, where)


def _result(model: OperationModel) -> str:
    if model.binary:
        return "a file"
    return "nothing" if model.result is None else f"`{spell(model.result)}`"


def _differ(was: OperationModel, now: OperationModel, around: tuple[Modules, Modules]) -> bool:
    if was.result is None or now.result is None or was.binary != now.binary:
        return True
    before = Typed(was.result, was.result_home, around[0])
    return bool(compare(before, Typed(now.result, now.result_home, around[1])))


def _streams(operation: Operation) -> bool:
    return any(
        EVENTS in response.get("content", {})
        for code, response in operation.raw["responses"].items()
        if code.startswith("2")
    )
