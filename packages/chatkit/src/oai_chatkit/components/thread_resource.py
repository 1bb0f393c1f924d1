# Generated from ThreadResource. Do not edit.
"""ThreadResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .active_status import ActiveStatus
    from .closed_status import ClosedStatus
    from .locked_status import LockedStatus


@component("ThreadResource")
class ThreadResource(Component):
    """Result of `client.beta.chatkit.threads.retrieve`. Item of the list that `client.beta.chatkit.threads.list` gives."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread"] = "chatkit.thread"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    title: str | None
    """The title."""

    status: ThreadResourceStatus
    """How far it got, or how it stands."""

    user: str
    """Your id of the user, whose thread it is."""


if TYPE_CHECKING:
    ThreadResourceStatus: TypeAlias = ActiveStatus | LockedStatus | ClosedStatus | UnknownComponent
    """`status` of `ThreadResource`. Told apart by `type`."""
else:
    ThreadResourceStatus = TaggedUnion(
        "ThreadResourceStatus",
        __name__,
        "type",
        {
            "active": "ActiveStatus",
            "locked": "LockedStatus",
            "closed": "ClosedStatus",
        },
    )
