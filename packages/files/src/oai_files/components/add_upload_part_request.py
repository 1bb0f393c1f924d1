# Generated from AddUploadPartRequest. Do not edit.
"""AddUploadPartRequest."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("AddUploadPartRequest")
class AddUploadPartRequest(Component):
    """An object of the API."""

    data: Any
    """A file."""
