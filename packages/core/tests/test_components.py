"""Components: values that keep everything, print readably, and survive copying and pickling."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Literal

import attrs
import pytest

from oai_core.components import (
    NULL,
    Alias,
    Component,
    TaggedUnion,
    UnknownComponent,
    When,
    component,
    wire,
)


@component("Part")
class Part(Component):
    text: str
    type: Literal["part"] = "part"


@component("Image")
class Image(Component):
    url: str | None
    type: Literal["image"] = "image"


AnyPart: Any = TaggedUnion("AnyPart", __name__, "type", {"part": "Part", "image": "Image"})
Parts: Any = Alias("list[AnyPart]", __name__)


@component("Message")
class Message(Component):
    id: str
    content: Parts
    owner: str | None
    first: AnyPart | None = None
    by_name: dict[str, Part] | None = None
    note: str | None = None
    hate_speech: bool | None = wire("hate/speech", default=None)
    type: Literal["message"] = "message"


WHOLE: dict[str, Any] = {
    "id": "m1",
    "content": [{"type": "part", "text": "hi"}, {"type": "image", "url": None}],
    "owner": None,
    "first": {"type": "part", "text": "x", "more": [1, {"a": None}]},
    "by_name": {"a": {"type": "part", "text": "y"}},
    "hate/speech": True,
    "type": "message",
}


def test_decodes_nested_values_and_gives_them_back() -> None:
    message = Message.from_dict(WHOLE)
    assert message.content == [Part(text="hi"), Image(url=None)]
    assert isinstance(message.first, Part)
    assert message.first.extra == {"more": [1, {"a": None}]}
    assert message.by_name == {"a": Part(text="y")}
    assert message.hate_speech is True
    assert message.to_dict() == WHOLE
    assert Message.from_json(message.to_json()) == message
    assert Message.from_json(message.to_json(indent=2)) == message


@pytest.mark.parametrize(
    "change",
    [
        {"id": None},
        {"id": 1.5, "content": "text", "first": [1], "by_name": {"a": 3}},
        {"content": None, "note": None},
        {"note": None, "unknown": {"deep": [None]}},
        {"content": [{"type": "new", "a": 1}, {"no": "tag"}, "text", 3, None, [{"type": "part"}]]},
        {"first": {"type": "part"}},
        {"first": {"type": ["unhashable"]}},
        {"type": "other"},
        {"extra": 1, "_extra": 2},
    ],
)
def test_whatever_the_server_sends_comes_back(change: dict[str, Any]) -> None:
    data = {**WHOLE, **change}
    assert Message.from_dict(data).to_dict() == data


@pytest.mark.parametrize("missing", [*WHOLE, None])
def test_missing_members_stay_missing(missing: str | None) -> None:
    data = {key: value for key, value in WHOLE.items() if key != missing} if missing else {}
    message = Message.from_dict(data)
    assert message.to_dict() == data
    assert message.type == "message"


def test_a_missing_member_that_is_set_is_sent() -> None:
    message = Message.from_dict({})
    message.id = "new"
    message.note = "n"
    assert message.to_dict() == {"id": "new", "note": "n"}


def test_none_null_and_unset() -> None:
    message = Message(id="m", content=[], owner=None, note=NULL)
    assert message.to_dict() == {
        "id": "m",
        "content": [],
        "owner": None,
        "note": None,
        "type": "message",
    }
    assert pickle.loads(pickle.dumps(NULL)) is NULL
    assert copy.deepcopy(NULL) is NULL
    assert not NULL
    received = Message.from_dict({**WHOLE, "note": None})
    assert received.note is None
    assert received.extra == {"note": None}
    received.note = "set"
    assert received.to_dict()["note"] == "set"


def test_unknown_tags_are_kept_whole() -> None:
    data = {"type": "hologram", "angle": 3, "first": None}
    part: Any = Message.from_dict({**WHOLE, "content": [data]}).content[0]
    assert type(part).__name__ == UnknownComponent.__name__
    assert (part.type, part.role, part.angle) == ("hologram", None, 3)
    assert part.to_dict() == data
    with pytest.raises(AttributeError, match="'colour'"):
        part.colour  # noqa: B018


def test_prints_only_what_is_set() -> None:
    assert repr(Part.from_dict({"type": "part", "text": "hi", "n": 1})) == (
        "Part(text='hi', type='part', extra={'n': 1})"
    )
    assert repr(Image(url=None)) == "Image(type='image')"


def test_pickles_copies_and_evolves_with_extra_members() -> None:
    part = Part.from_dict({"type": "part", "text": "hi", "n": 1})
    for twin in (pickle.loads(pickle.dumps(part)), copy.copy(part), copy.deepcopy(part)):
        assert twin == part
        assert twin.to_dict() == part.to_dict()
    changed = attrs.evolve(part, text="ho")  # type: ignore[misc]  # mypy knows attrs' own decorators
    assert changed.to_dict() == {"type": "part", "text": "ho", "n": 1}
    absent = pickle.loads(pickle.dumps(Message.from_dict({"owner": None})))
    assert absent.to_dict() == {"owner": None}


def test_matches_patterns() -> None:
    match Message.from_dict(WHOLE):
        case Message(content=[Part(text=text), Image()]):
            assert text == "hi"
        case other:
            pytest.fail(f"no match for {other!r}")


def test_equality_looks_at_class_fields_and_extra() -> None:
    part = Part(text="a")
    assert part == Part(text="a")
    assert part != Part(text="b")
    assert part != Part(text="a", extra={"n": 1})
    assert part != Image(url="a")
    with pytest.raises(TypeError, match="unhashable"):
        hash(part)


def test_extra_members_can_be_added() -> None:
    part = Part(text="a", extra={"n": 1})
    part.extra["m"] = 2
    assert part.to_dict() == {"text": "a", "type": "part", "n": 1, "m": 2}
    assert Part(text="a").extra == {}


def test_refuses_unknown_arguments_and_non_mappings() -> None:
    with pytest.raises(TypeError, match="txt"):
        Part(txt="a")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"Part\.from_dict\(\) takes a mapping, not list"):
        Part.from_dict([])  # type: ignore[arg-type]


def test_candidates_are_tried_in_order() -> None:
    union = TaggedUnion(
        "U",
        __name__,
        "type",
        {"m": (When("A", has=("id",), where={"role": ("x", "y")}), When("B", lacks=("id",)))},
        absent=(When("C", has=("role",)),),
    )
    assert union.target({"type": "m", "id": 1, "role": "x"}) == "A"
    assert union.target({"type": "m"}) == "B"
    assert union.target({"type": "m", "id": 1, "role": "z"}) is None
    assert union.target({"role": 1}) == "C"
    assert union.target({"type": None, "role": 1}) == "C"
    assert union.target({"type": {}}) is None
    assert union.target({"type": "other"}) is None


def test_candidates_are_told_by_the_parts_of_an_array() -> None:
    union = TaggedUnion(
        "U", __name__, None, {}, absent=(When("A", part={"content": ("x", "y")}), When("B"))
    )
    assert union.target({"content": [{"type": "z"}, {"type": "y"}]}) == "A"
    assert union.target({"content": [{"type": "z"}, {"type": None}, {}, "x", {"type": {}}]}) == "B"
    for other in ([], "x", None, {"type": "x"}, ["x"]):
        assert union.target({"content": other}) == "B"
    assert union.target({}) == "B"


@component("Keyring")
class Keyring(Component):
    value: str | None = None
    client_secret: Any = None
    authorization: str | None = None
    headers: dict[str, Any] | None = None
    token: str | None = None
    text: str | None = None


@pytest.mark.parametrize(
    "values",
    [
        {"value": "sk-admin-abcdef"},
        {"client_secret": "anything"},
        {"client_secret": {"value": "ek_abcdef"}},
        {"authorization": "abcdef"},
        {"headers": {"Authorization": "abcdef", "X-Api-Key": "abcdef"}},
        {"unknown": {"api_key": "abcdef"}},
        {"unknown": ["sk-abcdef", {"secret": "abcdef"}]},
    ],
)
def test_reprs_leave_credentials_out(values: dict[str, Any]) -> None:
    made = Keyring.from_dict(values)
    assert "abcdef" not in repr(made)
    assert "anything" not in repr(made)
    assert "[redacted]" in repr(made)
    assert "abcdef" not in repr(UnknownComponent.from_dict({"type": "new", **values}))
    assert made.to_dict() == values


def test_reprs_show_everything_else() -> None:
    prose = "My key is sk-abc, says the api_key: x."
    made = Keyring(token="Hel", text=prose, headers={"x-id": "1"})
    assert repr(made) == f"Keyring(headers={{'x-id': '1'}}, token='Hel', text={prose!r})"
