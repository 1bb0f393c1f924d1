# Generated from StopConfiguration. Do not edit.
"""StopConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    StopConfiguration: TypeAlias = str | list[str] | None
    """`stop` of `client.chat.completions.create` and `client.completions.create`."""
else:
    StopConfiguration = Alias("str | list[str] | None", __name__)
