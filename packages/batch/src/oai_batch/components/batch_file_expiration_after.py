# Generated from BatchFileExpirationAfter. Do not edit.
"""BatchFileExpirationAfter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BatchFileExpirationAfter")
class BatchFileExpirationAfter(Component):
    """An object of the API."""

    anchor: Literal["created_at"] = "created_at"
    seconds: int
    """3600 to 2592000."""
