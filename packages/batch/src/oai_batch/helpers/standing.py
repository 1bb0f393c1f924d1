"""How all batches of a run stand, at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from ..components.batch import Batch


@attrs.frozen(eq=False)
class Standing:
    """What progress and `PollTimeoutError` have as `latest`; an answer as `poll` takes it.

    `done` counts the requests that were worked on, well or not, of `total`.
    """

    batches: Sequence[Batch]
    done: int
    total: int
    is_over: bool
    headers: Mapping[str, str] = attrs.field(repr=False)

    @property
    def status(self) -> str:
        """What the batches are, each state once."""
        return ", ".join(dict.fromkeys(batch.status for batch in self.batches))

    def parse(self) -> Standing:
        """This is what was read."""
        return self
