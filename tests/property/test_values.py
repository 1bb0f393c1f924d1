"""The tests' own values: those called valid are, by an independent validator, and they differ."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.property.mutations import mutated
from tests.property.profile import tries
from tests.property.slices import NAMES, SLICES, Node, is_object
from tests.property.values import NOISE, valid

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
        elif key != "not":
            made[key] = value
    return made


REGISTRY: Any = Registry[Any]().with_resources(
    (PLACE + name, DRAFT202012.create_resource(loose(SLICES.schemas[name]))) for name in NAMES
)


@pytest.mark.parametrize("name", NAMES)
@tries(3)
@given(NOISE)
def test_valid_values_are_valid(name: str, noise: bytes) -> None:
    validator: Any = Draft202012Validator({"$ref": PLACE + name}, registry=REGISTRY)
    assert [error.message for error in validator.iter_errors(valid(name, noise))] == []


def test_values_differ() -> None:
    made: set[str] = set()
    damaged: set[str] = set()

    @tries(60)
    @given(NOISE)
    def collect(noise: bytes) -> None:
        made.add(repr(valid("Response", noise)))
        damaged.add(repr(mutated("Response", noise)))

    collect()
    assert len(made) > 50
    assert len(damaged) > 50
