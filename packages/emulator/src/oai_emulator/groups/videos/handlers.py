"""Create, read, list, download, remix and delete videos."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...errors import bad_request, not_found
from ...replies import BytesReply, JsonReply
from ...routing import Call
from ...values import JsonObject, as_object
from ..listing import listed
from ..progress import Progress, Stage

_DAY = 86400
_POLL_AFTER_MS = "50"
# The first box of an MP4 file, and the signatures of a WebP and a JPEG image.
_MEDIA = {
    "video": ("video/mp4", b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2"),
    "thumbnail": ("image/webp", b"RIFF\x04\x00\x00\x00WEBP"),
    "spritesheet": ("image/jpeg", b"\xff\xd8\xff\xe0\xff\xd9"),
}
_STATUS = {Stage.WAITING: "queued", Stage.RUNNING: "in_progress", Stage.OVER: "completed"}


@dataclass(slots=True)
class Video:
    """A video as it is shown, and how far it is."""

    shown: JsonObject
    progress: Progress

    def look(self) -> JsonObject:
        """Bring the video to where it is by now, and show it."""
        stage = self.progress.stage
        self.shown |= {"status": _STATUS[stage], "progress": self.progress.percent}
        if stage is Stage.OVER:
            end = self.progress.at(stage)
            self.shown |= {"completed_at": end, "expires_at": end + _DAY}
        return self.shown


@dataclass(slots=True)
class VideosState:
    """All videos by id."""

    videos: dict[str, Video] = field(default_factory=dict[str, Video])

    def get(self, id: str, *, param: str | None = None) -> Video:
        """Find a video, or raise the answer 404."""
        if id not in self.videos:
            raise not_found("Video", id, param=param)
        return self.videos[id]


def _make(call: Call, base: JsonObject, remixed: str | None = None) -> JsonReply:
    told = {**base, **call.body}
    progress = Progress(call.world)
    shown: JsonObject = {
        "id": call.world.ids("video", 48),
        "object": "video",
        "model": told.get("model", "sora-2"),
        "status": "queued",
        "progress": 0,
        "created_at": progress.created_at,
        "completed_at": None,
        "expires_at": None,
        "prompt": told["prompt"],
        "size": told.get("size", "720x1280"),
        "seconds": told.get("seconds", "4"),
        "remixed_from_video_id": remixed,
        "error": None,
    }
    call.world.state(VideosState).videos[shown["id"]] = Video(shown, progress)
    return _answer(shown)


def _answer(video: JsonObject) -> JsonReply:
    done = video["status"] == "completed"
    return JsonReply(video, headers={} if done else {"openai-poll-after-ms": _POLL_AFTER_MS})


def create(call: Call) -> JsonReply:
    """Begin a video."""
    return _make(call, {})


def derive(call: Call) -> JsonReply:
    """Begin a video that changes or continues another one, uploaded or made before."""
    source = as_object(call.body["video"])
    base: JsonObject = {}
    if source is not None:
        base = call.world.state(VideosState).get(source["id"], param="video").shown
    return _make(call, base)


def _find(call: Call) -> Video:
    return call.world.state(VideosState).get(call.path["video_id"])


def remix(call: Call) -> JsonReply:
    """Begin a video after another one."""
    base = _find(call).shown
    return _make(call, base, base["id"])


def list_videos(call: Call) -> JsonReply:
    """List videos."""
    return listed(call, [video.look() for video in call.world.state(VideosState).videos.values()])


def retrieve(call: Call) -> JsonReply:
    """Read a video."""
    return _answer(_find(call).look())


def delete(call: Call) -> JsonReply:
    """Delete a video."""
    found: str = _find(call).shown["id"]
    del call.world.state(VideosState).videos[found]
    return JsonReply({"id": found, "object": "video.deleted", "deleted": True})


def content(call: Call) -> BytesReply:
    """Give the bytes of a video, or of a picture of it."""
    video = _find(call).look()
    if video["status"] != "completed":
        raise bad_request(f"The video is {video['status']}.", param="video_id")
    media, head = _MEDIA[call.query.get("variant", "video")]
    return BytesReply(head + video["id"].encode(), media)
