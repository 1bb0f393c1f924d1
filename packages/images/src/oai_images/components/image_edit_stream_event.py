# Generated from ImageEditStreamEvent. Do not edit.
"""ImageEditStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

if TYPE_CHECKING:
    ImageEditStreamEvent: TypeAlias = (
        ImageEditPartialImageEvent | ImageEditCompletedEvent | UnknownComponent
    )
    """Event of the stream of `client.images.edit`. Told apart by `type`."""
else:
    ImageEditStreamEvent = TaggedUnion(
        "ImageEditStreamEvent",
        __name__,
        "type",
        {
            "image_edit.partial_image": "ImageEditPartialImageEvent",
            "image_edit.completed": "ImageEditCompletedEvent",
        },
    )
