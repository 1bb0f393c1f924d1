# Generated from ResponseFormatTextPython. Do not edit.
"""ResponseFormatTextPython."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFormatTextPython")
class ResponseFormatTextPython(Component):
    """No operation refers to it."""

    type: Literal["python"] = "python"
