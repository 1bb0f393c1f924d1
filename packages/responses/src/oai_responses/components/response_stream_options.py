# Generated from ResponseStreamOptions. Do not edit.
"""ResponseStreamOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias


@component("ResponseStreamOptions")
class ResponseStreamOptionsObject(Component):
    """An object of the API."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""


if TYPE_CHECKING:
    ResponseStreamOptions: TypeAlias = ResponseStreamOptionsObject | None
else:
    ResponseStreamOptions = Alias("ResponseStreamOptionsObject | None", __name__)
