# Generated from ResponseFormatTextGrammar. Do not edit.
"""ResponseFormatTextGrammar."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFormatTextGrammar")
class ResponseFormatTextGrammar(Component):
    """No operation refers to it."""

    type: Literal["grammar"] = "grammar"
    grammar: str
    """The grammar that input of the tool must follow."""
