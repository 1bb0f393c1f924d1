"""Decode, then encode: the same JSON, for every schema and for what servers make of it."""

from __future__ import annotations

import copy
import json
import pickle
from functools import cache
from importlib import import_module
from typing import Any, cast

import attrs
import pytest

from oai_core import Codec, Component, UnknownComponent
from oai_core._json import loads
from oai_core.codec import SHARED
from tests.property.expected import fault, same
from tests.property.mutations import mutated
from tests.property.profile import try_each
from tests.property.slices import NAMES, SLICES, TAGGED, class_name, is_object
from tests.property.values import VALUES, Chooser, plain, valid


@cache
def target(name: str) -> Any:
    """What stands for a schema in its package: a class, a union, an alias or a literal type."""
    return getattr(import_module(SLICES.packages[name]), class_name(name))


def decoded(name: str, value: Any, codec: Codec = SHARED) -> Any:
    """Decode as a member annotated with the schema's name would be."""
    return codec.decoders.for_annotation(class_name(name), SLICES.packages[name])(value)


def check(name: str, value: Any) -> Any:
    """Hold the round trip by every door, and give the decoded value."""
    before = plain(value)
    made = decoded(name, value)
    assert same(SHARED.encode(made), before)
    assert same(loads(SHARED.dumps(made)), before)
    kind = target(name)
    assert same(SHARED.encode(SHARED.decode(value, kind)), before)
    if isinstance(kind, type) and issubclass(kind, Component) and is_object(value):
        assert type(made) is kind
        assert same(kind.from_dict(value).to_dict(), before)
        assert same(json.loads(kind.from_json(json.dumps(value)).to_json()), before)
    assert same(value, before), "the argument was changed"
    return made


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_value_comes_back(name: str) -> None:
    def test(noise: bytes) -> None:
        check(name, mutated(name, noise))

    try_each(name, 30, test)


@pytest.mark.parametrize("name", NAMES)
def test_a_valid_value_gets_its_classes(name: str) -> None:
    def test(noise: bytes) -> None:
        value = valid(name, noise)
        made = check(name, value)
        assert fault(SLICES.schemas[name], value, made) is None

    try_each(name, 20, test)


@pytest.mark.parametrize("name", TAGGED)
def test_an_unknown_tag_is_kept(name: str) -> None:
    def test(noise: bytes) -> None:
        value = VALUES.make(name, Chooser(noise, name), future=True)
        made = check(name, plain(value))
        assert fault(SLICES.schemas[name], value, made) is None

    try_each(name, 20, test)


@pytest.mark.parametrize("name", NAMES)
def test_copies_keep_everything(name: str) -> None:
    def test(noise: bytes) -> None:
        value = mutated(name, noise)
        made = decoded(name, value)
        copies: list[Any] = [copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))]
        if isinstance(made, Component):
            copies.append(attrs.evolve(cast("Any", made)))
        for each in copies:
            assert type(each) is type(made)
            assert each == made
            assert repr(each) == repr(made)
            assert same(SHARED.encode(each), value)
        if isinstance(made, Component):
            copies[1].extra["unheard_of"] = [1]
            assert copies[1] != made
            assert SHARED.encode(copies[1])["unheard_of"] == [1]
            assert same(SHARED.encode(made), value), "a deep copy shares something"

    try_each(name, 8, test)


@pytest.mark.parametrize("name", NAMES)
def test_the_first_value_is_decoded_as_the_next(name: str) -> None:
    def test(noise: bytes) -> None:
        codec = Codec()  # has compiled nothing yet
        value = mutated(name, noise)
        first, second = (decoded(name, value, codec) for _ in range(2))
        assert first == second == decoded(name, value)
        assert same(codec.encode(first), value)

    try_each(name, 3, test)


def test_without_its_tag_a_class_is_guessed_only_where_something_tells_it() -> None:
    name = "RealtimeAudioFormats"
    node = SLICES.schemas[name]
    untold: dict[str, Any] = {}
    told = {"rate": 24000}
    unknown, pcm = check(name, untold), check(name, told)
    assert type(unknown) is UnknownComponent
    assert type(pcm).__name__ == "RealtimeAudioFormatsAudioPcm"
    assert fault(node, untold, unknown) is None
    assert fault(node, told, pcm) is None
    assert fault(node, told, UnknownComponent(extra=told)) is not None
    assert fault(node, {"type": "audio/pcm"}, UnknownComponent(extra={})) is not None
    assert fault(node, {"type": "audio/pcmu"}, pcm) is not None


def test_members_named_like_hooks_of_python() -> None:
    value: dict[str, Any] = {"type": "new", "name": "x"}
    value.update(__deepcopy__={}, __setstate__=1, __array__=[])
    made = UnknownComponent(extra=value)
    assert getattr(made, "name") == "x"  # noqa: B009
    assert not hasattr(made, "__array__")
    assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))
