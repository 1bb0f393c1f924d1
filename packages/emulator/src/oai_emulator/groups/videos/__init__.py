"""Videos that are made of a prompt or of another video."""

from __future__ import annotations

from ...routing import Route
from . import handlers

_ONE = "/videos/{video_id}"


class VideosGroup:
    """The operations under /videos, apart from those of characters."""

    name = "videos"
    routes = (
        Route("POST", "/videos", handlers.create),
        Route("GET", "/videos", handlers.list_videos),
        Route("POST", "/videos/edits", handlers.derive),
        Route("POST", "/videos/extensions", handlers.derive),
        Route("GET", _ONE, handlers.retrieve),
        Route("DELETE", _ONE, handlers.delete),
        Route("GET", f"{_ONE}/content", handlers.content),
        Route("POST", f"{_ONE}/remix", handlers.remix),
    )
