"""What a tool may ask to be told about its call."""

from __future__ import annotations

from typing import Any

import attrs


@attrs.frozen(eq=False)
class ToolContext:
    """Given to a tool's parameter of this type, which the model does not see.

    `client` is the client that runs the tools; `turn` counts the answers of the model from 1.
    """

    call_id: str
    name: str
    turn: int
    client: Any = attrs.field(repr=False)
