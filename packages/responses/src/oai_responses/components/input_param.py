# Generated from InputParam. Do not edit.
"""InputParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .input_item import InputItem

if TYPE_CHECKING:
    InputParam: TypeAlias = str | list[InputItem]
    """`input` of `client.responses.create` and `ResponsesClientEventResponseCreate`."""
else:
    InputParam = Alias("str | list[InputItem]", __name__)
