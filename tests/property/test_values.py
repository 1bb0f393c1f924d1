"""The tests' own values: those called valid are, by an independent validator, and they differ."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.property.mutations import mutated
from tests.property.profile import drawn, try_each
from tests.property.slices import NAMES, ROOT, SLICES, Node, is_object
from tests.property.values import valid

PLACE = "urn:slices:"


def loose(node: Node) -> dict[str, Any]:
    """A schema in which several arms of a union may fit, as they do in the document."""
    made: dict[str, Any] = {}
    for key, value in node.items():
        if key == "$ref":
            made[key] = PLACE + value.rpartition("/")[2]
        elif key in ("oneOf", "anyOf"):
            made["anyOf"] = [loose(arm) for arm in value]
        elif key == "allOf":
            made[key] = [loose(part) for part in value]
        elif key == "properties":
            made[key] = {name: loose(member) for name, member in value.items()}
        elif key in ("items", "additionalProperties", "propertyNames") and is_object(value):
            made[key] = loose(value)
        elif key == "type" and ("oneOf" in node or "anyOf" in node):
            pass  # the arms have types of their own, and one of the document's contradicts them
        elif key != "not":
            made[key] = value
    return made


REGISTRY: Any = Registry[Any]().with_resources(
    (PLACE + name, DRAFT202012.create_resource(loose(SLICES.schemas[name]))) for name in NAMES
)


@pytest.mark.parametrize("name", NAMES)
def test_valid_values_are_valid(name: str) -> None:
    validator: Any = Draft202012Validator({"$ref": PLACE + name}, registry=REGISTRY)

    def test(noise: bytes) -> None:
        assert [error.message for error in validator.iter_errors(valid(name, noise))] == []

    try_each(name, 4, test)


def test_values_differ() -> None:
    noises = [*drawn("Response", 60)]
    assert len({repr(valid("Response", noise)) for noise in noises}) > 50
    assert len({repr(mutated("Response", noise)) for noise in noises}) > 50


def test_every_slice_is_read() -> None:
    groups = {path.parent.name for path in ROOT.glob("packages/*/slice")}
    owners = {f"oai_{group.replace('-', '_')}.components" for group in groups}
    assert len(groups) > 20
    assert owners == set(SLICES.packages.values())
