"""Which schema keywords the document may use, and what becomes of each."""

from __future__ import annotations

FACTS = frozenset(
    [
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "default",
        "deprecated",
        "discriminator",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "oneOf",
        "pattern",
        "properties",
        "propertyNames",
        "required",
        "type",
        "uniqueItems",
    ]
)
"""Kept in a slice, in the meaning of JSON Schema 2020-12."""

MENDED = frozenset({"$recursiveAnchor", "$recursiveRef", "max_items", "min_items", "nullable"})
"""Older or mistaken forms, translated or dropped by `clean`."""

PROSE = frozenset(
    [
        "description",
        "example",
        "examples",
        "optional",
        "title",
        "x-oai-beta",
        "x-oaiExpandable",
        "x-oaiMeta",
        "x-oaiSupportedSDKs",
        "x-oaiTypeLabel",
        "x-stainless-const",
        "x-stainless-param",
        "x-stainless-skip",
    ]
)
"""Left out: sentences, examples, and hints for other generators (a constant has one value)."""

NAME = "x-name"
"""Our keyword: the name of an anonymous object or a header, where nothing else gives one."""

KNOWN = FACTS | MENDED | PROSE
TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
FORMATS = frozenset({"binary", "date", "double", "float", "int64", "unixtime", "uri"})
