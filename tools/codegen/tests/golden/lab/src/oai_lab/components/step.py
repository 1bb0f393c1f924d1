# Generated from Step. Do not edit.
"""Step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .heat import Heat
    from .wait import Wait

if TYPE_CHECKING:
    Step: TypeAlias = Heat | Wait | UnknownComponent
    """An item of `steps` of `client.experiments.create` and `Experiment`. `step` of `CommandStepAdd`. Told apart by `type`."""
else:
    Step = TaggedUnion(
        "Step",
        __name__,
        "type",
        {
            "heat": "Heat",
            "wait": "Wait",
        },
    )
