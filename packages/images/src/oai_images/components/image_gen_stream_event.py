# Generated from ImageGenStreamEvent. Do not edit.
"""ImageGenStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

if TYPE_CHECKING:
    ImageGenStreamEvent: TypeAlias = (
        ImageGenPartialImageEvent | ImageGenCompletedEvent | UnknownComponent
    )
    """Event of the stream of `client.images.generate`. Told apart by `type`."""
else:
    ImageGenStreamEvent = TaggedUnion(
        "ImageGenStreamEvent",
        __name__,
        "type",
        {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
        },
    )
