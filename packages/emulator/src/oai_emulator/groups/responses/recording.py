"""Events in the order in which the API sends them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...values import JsonObject


class Recording:
    """Collects numbered events, and the response as it grows."""

    def __init__(self, response: JsonObject, *, obfuscate: bool = False) -> None:
        self.response = response
        self.events: list[JsonObject] = []
        self._obfuscate = obfuscate

    def emit(self, type: str, **members: Any) -> None:
        """Add an event; what it holds is copied."""
        event: JsonObject = {"type": type, "sequence_number": len(self.events)}
        event |= deepcopy(members)
        if self._obfuscate and "delta" in event:
            # Padding to a fixed width hides how long the delta is.
            event["obfuscation"] = "x" * max(0, 16 - len(event["delta"]))
        self.events.append(event)

    def status(self, status: str, event: str | None = None) -> None:
        """Change the response's status and tell it."""
        self.response["status"] = status
        self.emit(f"response.{event or status}", response=self.response)

    def added(self, item: JsonObject) -> int:
        """Tell that an item begins; gives its index."""
        index = len(self.response["output"])
        self.response["output"].append(item)
        self.emit("response.output_item.added", output_index=index, item=item)
        return index

    def done(self, index: int, item: JsonObject) -> None:
        """Tell that an item is finished."""
        self.response["output"][index] = item
        self.emit("response.output_item.done", output_index=index, item=item)
