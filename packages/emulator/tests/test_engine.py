from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from oai_emulator.engine.plan import make_plan
from oai_emulator.engine.prompt import Prompt, Turn, pack, read_prompt
from oai_emulator.engine.rules import answer
from oai_emulator.engine.schema_values import SchemaValues
from oai_emulator.tokens import count, tokenize


def prompt(*said: str, instructions: str = "") -> Prompt:
    return Prompt(instructions, tuple(Turn("user", text) for text in said))


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("Say hello", "hello"),
        ('Please say: "one two"', "one two"),
        ("repeat tick 3 times", "tick tick tick"),
        ("Count to 4", "1, 2, 3, 4"),
        ('How many words are in "a b c"?', "There are 3 words."),
        ("Count the words: just", "There are 1 word."),
        ("What is 6 * 7?", "6 * 7 = 42"),
        ("1.5 + 1", "1.5 + 1 = 2.5"),
        ("1 / 0", "Division by zero has no answer."),
        ("My name is Ada.", "Nice to meet you, Ada."),
        ("What did I say?", "You have not said anything before."),
        ("How many turns?", "This is turn 1."),
        ("Who are you?", "I am an emulator."),
        ("Hello", 'You said: "Hello" (1 word).'),
        ("", 'You said: "" (0 words).'),
    ],
)
def test_answers(said: str, answered: str) -> None:
    assert answer(prompt(said)) == answered


def test_answers_that_look_back() -> None:
    assert answer(prompt("One", "Two", "What did I say?")) == 'You said: "Two"'
    assert answer(prompt("One", "Two", "What did I say first?")) == 'You said: "One"'
    assert answer(prompt("One", "Two")) == 'You said: "Two" (1 word, turn 2).'
    assert answer(prompt("Who are you?", instructions="You are a pirate.")) == "I am a pirate."


def test_attachments_are_seen() -> None:
    image = {"type": "input_image", "image_url": "https://example.com/a.png"}
    text = {"type": "input_text", "text": "Look"}
    item = {"type": "message", "role": "user", "content": [text, image, image]}
    assert answer(read_prompt([item], None)).endswith("I also see 2 images.")


def test_foreign_compactions_are_opaque() -> None:
    item = {"type": "compaction", "encrypted_content": "%%%"}
    assert read_prompt([item], None).turns == ()
    mine = {"type": "compaction", "encrypted_content": pack((Turn("assistant", "Hi"),))}
    assert read_prompt([mine], None).turns == (Turn("assistant", "Hi"),)


@given(st.text())
def test_tokens_lose_nothing(text: str) -> None:
    assert "".join(tokenize(text)) == text
    assert count(text) == len(tokenize(text))


@given(st.text(), st.integers(16, 40))
def test_a_plan_keeps_to_its_limit(text: str, limit: int) -> None:
    plan = make_plan(prompt(text), {"max_output_tokens": limit})
    assert plan.output_tokens <= limit
    assert plan.incomplete == (len(tokenize(answer(prompt(text)))) > limit) or text.startswith(
        "ref"
    )


SCHEMAS: dict[str, dict[str, Any]] = {
    "object": {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "boolean"}},
        "required": ["a", "b"],
        "additionalProperties": False,
    },
    "numbers": {
        "type": "object",
        "properties": {
            "low": {"type": "integer", "minimum": 10},
            "between": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 5},
            "step": {"type": "integer", "multipleOf": 7, "minimum": 1},
            "negative": {"type": "integer", "maximum": -3},
        },
    },
    "strings": {
        "type": "object",
        "properties": {
            "long": {"type": "string", "minLength": 30},
            "short": {"type": "string", "maxLength": 2},
            "code": {"type": "string", "pattern": "^[A-Z]{3}$"},
            "when": {"type": "string", "format": "date-time"},
        },
    },
    "choices": {
        "type": "object",
        "properties": {
            "one": {"enum": ["x", "y"]},
            "const": {"const": 5},
            "nullable": {"anyOf": [{"type": "null"}, {"type": "integer"}]},
            "types": {"type": ["null", "string"]},
            "only": {"type": "null"},
        },
    },
    "arrays": {
        "type": "object",
        "properties": {
            "few": {"type": "array", "items": {"type": "string"}, "maxItems": 1},
            "many": {"type": "array", "items": {"type": "integer"}, "minItems": 4},
            "unique": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 3,
                "uniqueItems": True,
            },
            "any": {"type": "array"},
        },
    },
    "recursive": {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "value": {"type": "string"},
                    "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                    "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
                },
                "required": ["value", "next", "children"],
                "additionalProperties": False,
            }
        },
    },
    "merged": {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"properties": {"b": {"type": "integer"}}, "required": ["b"]},
        ]
    },
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "undeclared": {"type": "object", "required": ["a"]},
    "bare": {},
}


@pytest.mark.parametrize("text", ["", "No 3 apples in New York", "Give me y, please"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_values_conform(name: str, text: str) -> None:
    validator: Any = Draft202012Validator(SCHEMAS[name])
    validator.validate(SchemaValues(SCHEMAS[name], text).make())


def test_values_take_what_the_text_offers() -> None:
    schema = {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "nights": {"type": "integer"},
            "kind": {"enum": ["hotel", "hostel"]},
            "breakfast": {"type": "boolean"},
            "query": {"type": "string"},
        },
    }
    text = "Find a hostel in New York for 4 nights without breakfast"
    assert SchemaValues(schema, text).make() == {
        "city": "New York",
        "nights": 4,
        "kind": "hostel",
        "breakfast": False,
        "query": text,
    }
