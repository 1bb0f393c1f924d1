# Generated from UpdateEvalRequest. Do not edit.
"""UpdateEvalRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("UpdateEvalRequest")
class UpdateEvalRequest(Component):
    """Body of `client.evals.update`."""

    name: str | None = None
    """Its name."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
