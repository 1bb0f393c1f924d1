# Generated from BatchFileExpirationAfter. Do not edit.
"""BatchFileExpirationAfter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BatchFileExpirationAfter")
class BatchFileExpirationAfter(Component):
    """`output_expires_after` of `client.batches.create`."""

    anchor: Literal["created_at"] = "created_at"
    seconds: int
    """Seconds after the anchor. 3600 to 2592000."""
