"""What servers do to values: members that are new, missing, null, or of another type."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from tests.property.slices import is_array, is_object
from tests.property.values import ANY, VALUES, Chooser, plain

ODD_NAMES = (
    *("new_member", "extra", "_extra", "self", "cls", "absent", "type", "id", "object", "role"),
    *("to_dict", "__class__", "__dict__", "__deepcopy__", "__setstate__", "__eq__", "", "a.b"),
    *("d", "o", "g", "k", "v", "x", "n", "c", "é", "hate/threatening", "constants", "status"),
)
ODD_VALUES = (
    *ANY,
    *("false", "0", "-1", "1.0", "9007199254740993", '"message"', '{"": ""}', "[[[[[]]]]]"),
    *('{"type": []}', '{"type": {}}', '{"type": "message"}', '{"type": "message", "role": 7}'),
    *('[{"type": "message", "content": {"type": "output_text"}}]', '{"type": 1, "extra": []}'),
    *('[{"type": "reasoning"}, "text", null, [{"type": "function"}]]', '{"a": {"b": {"c": {}}}}'),
    *('{"type": "and", "filters": [{"type": "or", "filters": {}}, {"type": "eq"}]}', '[""]'),
)
ODD_TAGS = ('"from_the_future"', "[]", "{}", "[[]]", "1", "1.5", "true", "null", '""', '"message"')
TAGS = ("type", "role", "object", "event", "status")
Place = tuple[Any, Any]  # a mapping or list, and the key or index in it


def mutated(name: str, noise: bytes) -> Any:
    """A value for a schema, damaged in up to four places."""
    chooser = Chooser(noise, name)
    times = 1 + chooser.below(4)
    seeds = [chooser.below(1 << 16) for _ in range(3 * times)]
    root = [plain(VALUES.make(name, chooser))]
    for each in range(times):
        where, what, how = seeds[3 * each : 3 * each + 3]
        places = list(_places(root))
        # The root is damaged rarely, or little else would be.
        place = places[where % len(places)] if where % 16 else places[-1]
        _MUTATIONS[what % len(_MUTATIONS)](place, how, root)
    return root[0]


def _places(root: Any) -> Iterator[Place]:
    stack: list[Any] = [root]
    while stack:
        holder = stack.pop()
        pairs: list[tuple[Any, Any]] = [
            *(holder.items() if is_object(holder) else enumerate(holder))
        ]
        for key, value in pairs:
            yield holder, key
            if is_object(value) or is_array(value):
                stack.append(value)


def _null(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder[key] = None


def _drop(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    if holder is not root:
        del holder[key]


def _drop_several(place: Place, how: int, root: list[Any]) -> None:
    value = place[0][place[1]]
    if is_object(value):
        for index, key in enumerate(list(value)):
            if how >> (index % 16) & 1:
                del value[key]


def _add(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder = holder[key] if is_object(holder[key]) else holder
    if is_object(holder):
        name = ODD_NAMES[how % len(ODD_NAMES)]
        holder[name] = json.loads(ODD_VALUES[how // 64 % len(ODD_VALUES)])


def _tag(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder = holder[key] if is_object(holder[key]) else holder
    if is_object(holder):
        holder[TAGS[how // 64 % len(TAGS)]] = json.loads(ODD_TAGS[how % len(ODD_TAGS)])


def _replace(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder[key] = json.loads(ODD_VALUES[how % len(ODD_VALUES)])


def _listed(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder[key] = [holder[key]] * (1 + how % 2)


def _nested(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    holder[key] = {ODD_NAMES[how % len(ODD_NAMES)]: holder[key]}


def _other_type(place: Place, how: int, root: list[Any]) -> None:
    holder, key = place
    value = holder[key]
    if is_object(value):
        holder[key] = [json.dumps(value), list(value.values()), list(value)][how % 3]
    elif is_array(value):
        holder[key] = {str(index): item for index, item in enumerate(value)}
    elif isinstance(value, bool):
        holder[key] = str(value)
    elif isinstance(value, int):
        holder[key] = float(value)
    elif isinstance(value, str):
        holder[key] = [{"text": value}, len(value), value + "!"][how % 3]


def _transplant(place: Place, how: int, root: list[Any]) -> None:
    """Put a part of the value, or all of it, in another place."""
    places = list(_places(root))
    source, name = places[how % len(places)]
    holder, key = place
    holder[key] = plain(source[name])


_MUTATIONS: tuple[Callable[[Place, int, list[Any]], None], ...] = (
    *(_add, _null, _drop, _tag, _replace, _other_type),
    *(_drop_several, _listed, _nested, _transplant),
)
