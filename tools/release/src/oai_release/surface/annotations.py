"""How two type expressions differ: as sets of arms, aliases and classes by their last name.

`str | None` has the arms `str` and `None`, `Literal["a", "b"]` the arms `"a"` and `"b"`. Generic
types are compared argument by argument, those of functions the other way round. What one arm
takes in is not counted apart: where `str` is allowed, `"a"` is too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import lru_cache
from types import MappingProxyType

import attrs

_WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "NotRequired", "ReadOnly", "Required"})
_PRIVATE = re.compile(r"(?<!\w)_[A-Za-z]")
_ANY = frozenset({"Any", "object"})
_WIDER: dict[str, frozenset[str]] = {
    "bool": frozenset({"int", "float"}),
    "int": frozenset({"float"}),
    "list": frozenset({"MutableSequence", "Sequence", "Collection", "Iterable"}),
    "tuple": frozenset({"Sequence", "Collection", "Iterable"}),
    "Sequence": frozenset({"Collection", "Iterable"}),
    "Collection": frozenset({"Iterable"}),
    "Iterator": frozenset({"Iterable"}),
    "Generator": frozenset({"Iterator", "Iterable"}),
    "AsyncIterator": frozenset({"AsyncIterable"}),
    "dict": frozenset({"MutableMapping", "Mapping"}),
    "MutableMapping": frozenset({"Mapping"}),
    "set": frozenset({"AbstractSet", "Set", "Collection", "Iterable"}),
    "frozenset": frozenset({"AbstractSet", "Set", "Collection", "Iterable"}),
    "bytearray": frozenset({"bytes"}),
    "Coroutine": frozenset({"Awaitable"}),
}
"""Types of the standard library -> what else may stand wherever they are asked for."""


Aliases = tuple[Mapping[str, str], Mapping[str, str]]
"""Name -> expression, before and after."""

NO_ALIASES: Aliases = (MappingProxyType({}), MappingProxyType({}))


@attrs.frozen
class Difference:
    """What a type gained and lost."""

    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    """Values that still go, but are no longer named: `"a"` in `Literal["a"] | str`."""

    replaced: bool = False
    """Whether nothing but None is left of it, or only something wider, as float for int."""

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.gained or self.lost or self.unlisted)

    @property
    def reverse(self) -> Difference:
        """The same, seen from the other side."""
        return Difference(self.lost, self.gained, (), self.replaced)


def _joined(parts: Iterable[Difference]) -> Difference:
    given = list(parts)
    return Difference(
        tuple(arm for part in given for arm in part.gained),
        tuple(arm for part in given for arm in part.lost),
        tuple(arm for part in given for arm in part.unlisted),
        any(part.replaced for part in given),
    )


def unwrapped(text: str) -> tuple[str, frozenset[str]]:
    """Give the type without `Required[...]` and the like, and what it was wrapped in."""
    node = parsed(text)
    wrappers: set[str] = set()
    while isinstance(node, ast.Subscript) and (head := _last(node.value)) in _WRAPPERS:
        wrappers.add(head)
        node = _arguments(node)[0]
    return ast.unparse(node), frozenset(wrappers)


def compare(old: str, new: str, names: Aliases = NO_ALIASES) -> Difference:
    """Compare two expressions; where their names differ, by what the aliases `names` stand for.

    So it is for private aliases, too, which nothing else tells of.
    """
    was, now = _opened(old, names[0]), _opened(new, names[1])
    if old == new and (was is now or ast.dump(was) == ast.dump(now)):
        return Difference()
    return _compare(_arms([was]), _arms([now]), names)


def _opened(text: str, aliases: Mapping[str, str]) -> ast.expr:
    """Put what private aliases stand for in their place."""
    node = parsed(text)
    if not _PRIVATE.search(text):
        return node
    opened: ast.expr = _Opener(aliases, frozenset()).visit(deepcopy(node))
    return opened


class _Opener(ast.NodeTransformer):
    def __init__(self, aliases: Mapping[str, str], within: frozenset[str]) -> None:
        self.aliases, self.within = aliases, within

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if not node.id.startswith("_") or node.id in self.within or node.id not in self.aliases:
            return node
        inner = _Opener(self.aliases, self.within | {node.id})
        opened: ast.expr = inner.visit(deepcopy(parsed(self.aliases[node.id])))
        return opened


@lru_cache(maxsize=16384)
def parsed(text: str) -> ast.expr:
    """Give the expression, which is shared: copy what you change; a name for what is none."""
    try:
        return ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return ast.Name(text)


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ast.unparse(node)


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def _arms(nodes: Iterable[ast.expr]) -> dict[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            found |= _arms([node.left, node.right])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= _arms([parsed(node.value)])  # a name that is defined further down
        elif isinstance(node, ast.Subscript):
            found |= _subscripted(node)
        else:
            found[_shown(node)] = node
    return found


def _subscripted(node: ast.Subscript) -> dict[str, ast.expr]:
    head = _last(node.value)
    arguments = _arguments(node)
    if head in _WRAPPERS:
        return _arms(arguments[:1])
    if head == "Union":
        return _arms(arguments)
    if head == "Optional":
        return _arms([*arguments, ast.Constant(None)])
    if head == "Literal":
        return {_literal(one): ast.Constant(...) for one in arguments}
    return {_shown(node): node}


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return f'"{node.value}"'
    return ast.unparse(node)


def _shown(node: ast.expr) -> str:
    """Give an expression in one spelling: last names, no wrappers, arms in order."""
    if isinstance(node, ast.Attribute | ast.Name):
        return _last(node)
    if isinstance(node, ast.List):
        return f"[{', '.join(_union(one) for one in node.elts)}]"
    if isinstance(node, ast.Subscript):
        return f"{_last(node.value)}[{', '.join(_union(one) for one in _arguments(node))}]"
    return ast.unparse(node)


def _union(node: ast.expr) -> str:
    return " | ".join(sorted(_arms([node])))


def _covers(wide: str, narrow: str) -> bool:
    """Whether a value of `narrow` may stand where `wide` is asked for."""
    if wide in _ANY:
        return True
    if narrow.startswith('"'):
        return wide == "str"
    if narrow in ("True", "False"):
        return wide == "bool" or _covers(wide, "bool")
    if narrow.lstrip("-").isdigit():
        return wide == "int" or _covers(wide, "int")
    head = narrow.split("[", maxsplit=1)[0]  # `dict` takes in `dict[str, int]`
    return wide in ({head} if head != narrow else ()) or wide in _WIDER.get(head, ())


def _is_literal(arm: str) -> bool:
    return arm.startswith('"') or arm in ("True", "False") or arm.lstrip("-").isdigit()


def _covered(arm: str, wide: Iterable[str]) -> bool:
    return any(one != arm and _covers(one, arm) for one in wide)


def _near(arm: str, new: Iterable[str]) -> set[str]:
    """What takes an arm in and does not bother readers: `Any`, its type without arguments."""
    return {"Any", arm.split("[", maxsplit=1)[0]} & set(new)


def _spelt_out(
    arms: dict[str, ast.expr], same: Iterable[str], aliases: Mapping[str, str]
) -> dict[str, ast.expr]:
    """Put what aliases stand for in their place, but for those that the other side has too."""
    found: dict[str, ast.expr] = {}
    waiting, seen = dict(arms), set(same)
    while waiting:
        arm = next(iter(waiting))
        node = waiting.pop(arm)
        if arm in aliases and arm not in seen:
            seen.add(arm)
            waiting |= _arms([parsed(aliases[arm])])
        else:
            found[arm] = node
    return found


def _compare(old: dict[str, ast.expr], new: dict[str, ast.expr], names: Aliases) -> Difference:
    same = old.keys() & new.keys()
    if old.keys() == same and new.keys() == same:
        return Difference()
    # A new name for old values, such as an enumeration that got one, changes nothing.
    old, new = _spelt_out(old, same, names[0]), _spelt_out(new, same, names[1])
    lost = [arm for arm in old if arm not in new]
    gained = [arm for arm in new if arm not in old]
    inner: list[Difference] = []
    for was in list(lost):
        for now in gained:
            found = _generic(old[was], new[now], names)
            if found is not None:
                inner.append(found)
                lost.remove(was)
                gained.remove(now)
                break
    # An enumeration that is open, `Literal["a"] | str`, is told from another one by what it lists.
    both = old.keys() & new.keys()
    listed = {arm for arm in (*lost, *gained) if _is_literal(arm) and _covered(arm, both - _ANY)}
    really_lost = [arm for arm in lost if arm not in listed and not _covered(arm, new)]
    really_gained = [arm for arm in gained if arm in listed or not _covered(arm, old)]
    stayed = [arm for arm in old if arm not in really_lost and arm != "None"]
    had = [arm for arm in really_lost if arm != "None"]
    got = [arm for arm in really_gained if arm != "None"]
    wider = [
        arm
        for arm in lost
        if arm not in really_lost and not _is_literal(arm) and not _covered(arm, _near(arm, new))
    ]
    own = Difference(
        tuple(really_gained),
        tuple(really_lost),
        tuple(arm for arm in lost if arm in listed),
        bool((had and got and not stayed) or wider),
    )
    return _joined([own, *inner])


def _generic(old: ast.expr, new: ast.expr, names: Aliases) -> Difference | None:
    """Compare `X[...]` with `Y[...]`; None when they have nothing to do with each other."""
    if not isinstance(old, ast.Subscript) or not isinstance(new, ast.Subscript):
        return None
    was, now = _last(old.value), _last(new.value)
    left, right = _arguments(old), _arguments(new)
    if len(left) != len(right) or not (was == now or _covers(now, was) or _covers(was, now)):
        return None
    found = [_argument(one, other, names) for one, other in zip(left, right, strict=True)]
    if None in found:
        return None
    parts = [part for part in found if part]
    if was != now:
        wider = _covers(now, was)
        parts.append(Difference((now,), replaced=True) if wider else Difference((), (was,)))
    return _joined(parts)


def _argument(old: ast.expr, new: ast.expr, names: Aliases) -> Difference | None:
    if not isinstance(old, ast.List) and not isinstance(new, ast.List):
        return _compare(_arms([old]), _arms([new]), names)
    # The parameters of a function: one that takes more than it is asked for will do.
    if (
        not isinstance(old, ast.List)
        or not isinstance(new, ast.List)
        or len(old.elts) != len(new.elts)
    ):
        return None
    return _joined(
        _compare(_arms([one]), _arms([other]), names).reverse
        for one, other in zip(old.elts, new.elts, strict=True)
    )
