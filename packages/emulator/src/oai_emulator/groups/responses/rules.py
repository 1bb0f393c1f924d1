"""What the API refuses although the schema allows it."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator, SchemaError

from ...errors import bad_request
from ...values import JsonObject, as_object, objects

_SOURCES = ("input", "previous_response_id", "prompt", "conversation")


def check(body: JsonObject) -> None:
    """Raise the answer 400 for combinations that make no sense."""
    if body.get("model") is None and body.get("prompt") is None:
        raise bad_request(
            "Missing required parameter: 'model'.", param="model", code="missing_required_parameter"
        )
    if all(body.get(name) is None for name in _SOURCES):
        raise bad_request(
            f"Missing required parameter: one of {', '.join(map(repr, _SOURCES))}.",
            param="input",
            code="missing_required_parameter",
        )
    if body.get("previous_response_id") is not None and body.get("conversation") is not None:
        raise bad_request(
            "'previous_response_id' and 'conversation' cannot be given together.",
            param="previous_response_id",
            code="mutually_exclusive_parameters",
        )
    if body.get("background") and body.get("store") is False:
        raise bad_request("A background response must be stored.", param="background")
    _check_choice(body)
    _check_schemas(body)


def _check_choice(body: JsonObject) -> None:
    tools = objects(body.get("tools"))
    choice = body.get("tool_choice")
    if choice == "required" and not tools:
        raise bad_request("'tool_choice' needs 'tools'.", param="tool_choice")
    picked = as_object(choice)
    if picked is None or picked["type"] not in {"function", "custom"}:
        return
    inner = [leaf for tool in tools for leaf in objects(tool.get("tools"))]
    if picked["name"] not in {tool.get("name") for tool in [*tools, *inner]}:
        raise bad_request(
            f"Tool choice '{picked['name']}' not found in 'tools'.", param="tool_choice"
        )


def _check_schemas(body: JsonObject) -> None:
    for index, tool in enumerate(objects(body.get("tools"))):
        schema = as_object(tool.get("parameters"))
        if tool["type"] == "function" and schema is not None:
            fault = schema_fault(schema, strict=bool(tool.get("strict")))
            if fault:
                message = f"Invalid schema for function '{tool['name']}': {fault}"
                param = f"tools[{index}].parameters"
                raise bad_request(message, param=param, code="invalid_function_parameters")
    shape = as_object((as_object(body.get("text")) or {}).get("format")) or {}
    if shape.get("type") == "json_schema":
        fault = schema_fault(shape["schema"], strict=bool(shape.get("strict")))
        if fault:
            message = f"Invalid schema for response_format '{shape['name']}': {fault}"
            raise bad_request(message, param="text.format.schema", code="invalid_json_schema")


_NOT_STRICT = ("oneOf", "prefixItems", "uniqueItems", "discriminator", "not", "if")
_STRICT_FORMATS = frozenset(
    ("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid")
)


def schema_fault(schema: Any, *, strict: bool) -> str | None:
    """Tell why that is no JSON schema, or no strict one where that is wanted."""
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return error.message
    return _strict_fault(schema) if strict else None


def _strict_fault(schema: JsonObject, where: tuple[str, ...] = ()) -> str | None:
    place = f"In context={where!r}, "
    for word in _NOT_STRICT:
        if word in schema:
            return f"{place}'{word}' is not permitted."
    if "format" in schema and schema["format"] not in _STRICT_FORMATS:
        return f"{place}'{schema['format']}' is not a valid format."
    properties = as_object(schema.get("properties"))
    if schema.get("type") == "object" or properties is not None:
        if schema.get("additionalProperties") is not False:
            return f"{place}'additionalProperties' must be there and be false."
        missing = [name for name in properties or {} if name not in schema.get("required", [])]
        if missing:
            return f"{place}'required' must list every property; '{missing[0]}' is missing."
    for step, inner in _inner(schema):
        fault = _strict_fault(inner, (*where, *step))
        if fault:
            return fault
    return None


def _inner(schema: JsonObject) -> list[tuple[tuple[str, ...], JsonObject]]:
    found: list[tuple[tuple[str, ...], Any]] = []
    for key in ("properties", "$defs", "definitions"):
        found += [
            ((key, name), value) for name, value in (as_object(schema.get(key)) or {}).items()
        ]
    for key in ("anyOf", "allOf"):
        found += [((key, str(i)), value) for i, value in enumerate(objects(schema.get(key)))]
    found.append((("items",), schema.get("items")))
    return [(step, inner) for step, value in found if (inner := as_object(value)) is not None]
