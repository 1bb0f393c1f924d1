"""The flows behind `videos.poll` and `videos.create_and_poll`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from oai_core.effects import Flow
from oai_core.helpers.checks import id_of
from oai_core.helpers.polling import Poller, ended

from ..operations.videos import CREATE_VIDEO, GET_VIDEO

if TYPE_CHECKING:
    from ..components.video_resource import VideoResource

_IS_OVER = ended("completed", "failed")


def poll(poller: Poller, video_id: str) -> Flow[VideoResource]:
    """Read a video until it is over."""
    video: VideoResource = yield from poller.wait(
        _IS_OVER, GET_VIDEO, (video_id,), measure=_percent
    )
    return video


def create_and_poll(poller: Poller, params: Mapping[str, Any]) -> Flow[VideoResource]:
    """Start a video, and read it until it is over."""
    with poller:
        video: VideoResource = yield poller.call(CREATE_VIDEO, params)
        return (yield from poll(poller, id_of(video)))


def _percent(video: Any) -> tuple[float, float, str] | None:
    # Where a server tells no progress, polls are counted.
    done: Any = video.progress
    return (done, 100.0, "percent") if isinstance(done, int | float) else None
