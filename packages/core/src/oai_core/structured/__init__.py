"""Structured outputs: a type becomes JSON Schema, and the model's text a value of it."""

from typing import TYPE_CHECKING

from ..lazy import lazy_names

if TYPE_CHECKING:
    from .errors import StructuredOutputError as StructuredOutputError
    from .formats import Format as Format
    from .formats import format_of as format_of
    from .metadata import About as About
    from .partial import PartialParser as PartialParser
    from .partial import parse_partial as parse_partial
    from .schema import json_schema as json_schema
else:
    _TABLE = {
        "About": ".metadata",
        "Format": ".formats",
        "PartialParser": ".partial",
        "StructuredOutputError": ".errors",
        "format_of": ".formats",
        "json_schema": ".schema",
        "parse_partial": ".partial",
    }
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
