# Generated from BetaInputParam. Do not edit.
"""BetaInputParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_input_item import BetaInputItem

if TYPE_CHECKING:
    BetaInputParam: TypeAlias = str | list[BetaInputItem]
    """`input` of `client.beta.responses.create` and `BetaResponsesClientEventResponseCreate`."""
else:
    BetaInputParam = Alias("str | list[BetaInputItem]", __name__)
