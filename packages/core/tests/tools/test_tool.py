from __future__ import annotations

import gc
import json
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal, TypedDict
from weakref import ref

import attrs
import pydantic
import pytest

from oai_core.structured import StructuredOutputError
from oai_core.tools import Tool, ToolContext, ToolSet, as_tool, tool
from oai_core.tools.make import _SIGNATURES


class Unit(Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


@attrs.frozen
class Spot:
    """A place on a map."""

    lat: float
    lon: float


@dataclass
class Box:
    sizes: list[int]


class Filter(TypedDict):
    word: str


class Person(pydantic.BaseModel):
    name: str


@tool
def search(
    query: Annotated[str, "Words to look for."],
    spot: Spot,
    box: Box,
    only: Filter,
    who: Person,
    unit: Unit = Unit.CELSIUS,
    order: Literal["up", "down"] = "up",
    limit: int | None = None,
    context: ToolContext | None = None,
) -> str:
    """Search.

    Args:
        query: Not this: the annotation says it.
        limit: How many
        order: Up or down?
    """
    assert context is not None
    return f"{query} {spot.lat} {box.sizes} {only['word']} {who.name} {unit} {order} {limit}"


ARGUMENTS = {
    "query": "tea",
    "spot": {"lat": 1, "lon": 2.5},
    "box": {"sizes": [1]},
    "only": {"word": "w"},
    "who": {"name": "Ada"},
    "unit": "f",
    "order": "down",
    "limit": None,
}


def test_the_schema_comes_from_the_signature() -> None:
    schema = search.parameters
    assert list(schema["properties"]) == schema["required"] == list(ARGUMENTS)
    assert schema["additionalProperties"] is False
    members = schema["properties"]
    assert members["query"] == {"type": "string", "description": "Words to look for."}
    assert members["order"]["enum"] == ["up", "down"]
    assert members["order"]["description"] == 'Up or down? Default: "up".'
    assert members["unit"]["description"] == 'Default: "c".'
    assert members["limit"]["description"] == "How many"
    assert "context" not in members
    json.dumps(schema)


def test_arguments_are_parsed_to_their_types() -> None:
    parsed = search.parse(json.dumps(ARGUMENTS))
    assert parsed == {
        "query": "tea",
        "spot": Spot(1.0, 2.5),
        "box": Box([1]),
        "only": {"word": "w"},
        "who": Person(name="Ada"),
        "unit": Unit.FAHRENHEIT,
        "order": "down",
        "limit": None,
    }


def test_what_the_model_leaves_out_has_its_default() -> None:
    few = {name: ARGUMENTS[name] for name in ("query", "spot", "box", "only", "who")}
    assert set(search.parse(json.dumps(few))) == set(few)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (json.dumps({**ARGUMENTS, "spot": {"lat": "x", "lon": 1}}), "$.spot.lat"),
        (json.dumps({**ARGUMENTS, "order": "left"}), "$.order"),
        ('{"query": "te', "$"),
        ("[]", "$"),
        ("{}", "$.query"),
    ],
)
def test_arguments_that_do_not_fit_name_the_place(text: str, path: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        search.parse(text)
    assert (caught.value.path, caught.value.raw) == (path, text)


@tool
def plain(a: int, b: int = 2) -> int:
    """Add."""
    return a + b


@tool(name="other-name", description="Says nothing.", strict=False)
def described(a: dict[str, int], b: int = 2) -> int:
    """Not this."""
    return len(a) + b


@tool
async def later(a: int) -> int:
    return a


def test_a_tool_is_still_its_function() -> None:
    assert plain(1) == 3
    assert plain(a=1, b=1) == 2
    assert (vars(plain)["__name__"], plain.__doc__, plain.__module__) == ("plain", "Add.", __name__)
    assert repr(plain) == "<FunctionTool plain>"
    assert isinstance(plain, Tool)
    assert not plain.is_async
    assert later.is_async


def test_forms_of_both_apis() -> None:
    labels = {"name": "plain", "description": "Add."}
    shape = {"parameters": plain.parameters, "strict": True}
    assert plain.responses_tool() == {"type": "function", **labels, **shape}
    assert plain.chat_tool() == {"type": "function", "function": {**labels, **shape}}


def test_name_description_and_strict_can_be_given() -> None:
    assert (described.name, described.description) == ("other-name", "Says nothing.")
    assert described.parameters["required"] == ["a"]
    assert described.parameters["properties"]["b"] == {"type": "integer", "default": 2}
    assert described.responses_tool()["strict"] is False


def test_a_tool_without_parameters_takes_empty_arguments() -> None:
    @tool
    def now() -> str:
        return "now"

    assert now.parameters == {
        "type": "object",
        "properties": {},
        "required": [],
        "additionalProperties": False,
    }
    assert now.parse("") == now.parse("{}") == {}
    assert "description" not in now.responses_tool()


def test_custom_tools_take_a_text() -> None:
    @tool(custom=True)
    def note(text: str, context: ToolContext) -> str:
        """Write it down."""
        return text

    @tool(grammar=("regex", "[a-z]+"))
    def word(text: str) -> str:
        return text

    labels = {"name": "note", "description": "Write it down."}
    assert note.responses_tool() == {"type": "custom", **labels, "format": {"type": "text"}}
    assert note.chat_tool() == {"type": "custom", "custom": {**labels, "format": {"type": "text"}}}
    rule = {"syntax": "regex", "definition": "[a-z]+"}
    assert word.responses_tool()["format"] == {"type": "grammar", **rule}
    assert word.chat_tool()["custom"]["format"] == {"type": "grammar", "grammar": rule}
    assert note.parse("{not json") == {"text": "{not json"}


def positional(a: int, /) -> None: ...
def variadic(*items: int) -> None: ...
def keywords(**items: int) -> None: ...
def bare(a) -> None: ...  # type: ignore[no-untyped-def]
def number(a: int) -> None: ...
def generator(a: int) -> Any:
    yield a


def unknown(a: Nowhere) -> None: ...  # type: ignore[name-defined] # noqa: F821
def free(a: dict[str, int]) -> None: ...
def strange(a: complex) -> None: ...


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (positional, "tool positional: parameter 'a' is positional-only"),
        (variadic, r"tool variadic: parameter '\*items' has no fixed names"),
        (keywords, r"tool keywords: parameter '\*\*items' has no fixed names"),
        (bare, "tool bare: parameter 'a' needs a type annotation"),
        (generator, "tool generator: a tool returns its result"),
        (unknown, "tool unknown: an annotation names 'Nowhere'"),
        (strange, "tool strange: .*complex"),
        (5, "tool: a function is needed, not int"),
    ],
)
def test_what_a_model_cannot_give_is_refused(function: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        tool(function)


def test_more_that_is_refused() -> None:
    with pytest.raises(ValueError, match=r"tool free: .*strict=False"):
        tool(free)
    with pytest.raises(ValueError, match="cannot be the name of a tool"):
        tool(lambda: None)
    with pytest.raises(TypeError, match="tool number: a custom tool takes one parameter, a str"):
        tool(custom=True)(number)


def test_types_are_tools() -> None:
    made = as_tool(Spot)
    assert (made.name, made.description) == ("Spot", "A place on a map.")
    assert made.parse('{"lat": 1, "lon": 2}') == Spot(1, 2)
    assert as_tool(Box).description == ""
    assert as_tool(Person).parse('{"name": "Ada"}') == Person(name="Ada")
    assert as_tool(Filter).parse('{"word": "w"}') == {"word": "w"}
    assert as_tool(plain) is plain


class Shop:
    def price(self, item: str) -> int:
        """What it costs."""
        return len(item)


def test_functions_and_bound_methods_are_tools() -> None:
    made = as_tool(Shop().price)
    assert list(made.parameters["properties"]) == ["item"]
    assert made("tea") == 3
    assert as_tool(number).name == "number"
    with pytest.raises(TypeError, match="needs a type annotation"):
        as_tool(Shop.price)


def test_a_set_of_tools() -> None:
    web = {"type": "web_search"}
    tools = ToolSet([plain, number, Spot, web])
    assert tools.names == ["plain", "number", "Spot"]
    assert tools.tool_for("plain") is plain
    assert tools.tool_for("web_search") is None
    assert tools.others == [web]
    assert [made["type"] for made in tools.responses_tools()] == ["function"] * 3 + ["web_search"]
    assert tools.chat_tools()[3] is web
    assert not ToolSet(None)


@pytest.mark.parametrize("given", [plain, number, "plain", Spot, {"type": "function"}, 5])
def test_a_set_is_made_of_a_list(given: Any) -> None:
    with pytest.raises(TypeError, match="tools: a list"):
        ToolSet(given)


@pytest.mark.parametrize("given", [5, None, "plain", len, object()])
def test_a_set_holds_tools(given: Any) -> None:
    with pytest.raises(TypeError, match=rf"tools\[0\]: {type(given).__name__} is no tool"):
        ToolSet([given])


def test_two_tools_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two tools have the name 'plain'"):
        ToolSet([plain, plain])


def test_plain_functions_are_read_once_and_not_kept() -> None:
    def local(a: int) -> int:
        return a

    first, second = as_tool(local), as_tool(local)
    assert first.signature is second.signature
    gone = ref(local)
    before = len(_SIGNATURES)
    gc.disable()
    try:
        del local, first, second
        assert gone() is None
    finally:
        gc.enable()
    assert len(_SIGNATURES) == before - 1


def test_a_function_of_a_class_says_what_helps() -> None:
    class Shop:
        def price(self, name: str) -> int:
            """The price of a thing."""
            return len(name)

    with pytest.raises(TypeError, match=r"'self' needs a type .* give the bound one"):
        tool(Shop.price)
    assert tool(Shop().price)("tea") == 3


@pytest.mark.parametrize("grammar", [("reg", "x"), "x", ("lark",), ("regex", 3)])
def test_a_grammar_has_a_syntax_and_a_definition(grammar: Any) -> None:
    with pytest.raises(TypeError, match=r'grammar: \("lark", definition\) or'):
        tool(grammar=grammar)
