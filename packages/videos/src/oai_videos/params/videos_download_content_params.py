# Generated from RetrieveVideoContent. Do not edit.
"""Parameters of `videos.download_content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from ..components.video_content_variant import VideoContentVariant


class VideosDownloadContentParams(RequestOptions, total=False):
    """Parameters of `videos.download_content`."""

    variant: VideoContentVariant
    """Which file, the video or a picture of it. One of `"video"`, `"thumbnail"`, `"spritesheet"`."""
