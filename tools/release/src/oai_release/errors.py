"""What stops a release, in words for the person who runs it."""

from __future__ import annotations


class ReleaseError(Exception):
    """A step that cannot be done; the message says why, and what to do about it."""
