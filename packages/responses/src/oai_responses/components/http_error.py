# Generated from HTTPError. Do not edit.
"""HTTPError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("HTTPError")
class HTTPError(Component):
    """An object of `type` "http_error"."""

    type: Literal["http_error"] = "http_error"
    """Default: `"http_error"`."""

    code: int
    message: str
