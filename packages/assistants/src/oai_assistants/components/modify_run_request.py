# Generated from ModifyRunRequest. Do not edit.
"""ModifyRunRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("ModifyRunRequest")
class ModifyRunRequest(Component):
    """Body of `client.beta.threads.runs.update`."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
