# Generated from CreateVideoRemix. Do not edit.
"""Parameters of `videos.remix`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class VideosRemixParams(RequestOptions, total=False):
    """Parameters of `videos.remix`."""

    prompt: Required[str]
    """What the model is asked to make. 1 to 32000 characters."""
