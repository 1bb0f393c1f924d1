# Generated from CreateVideoEditMultipartBody. Do not edit.
"""CreateVideoEditMultipartBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVideoEditMultipartBody")
class CreateVideoEditMultipartBody(Component):
    """An object of the API."""

    video: Any
    prompt: str
    """1 to 32000 characters."""
