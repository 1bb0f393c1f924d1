"""What a distribution brings to a client."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Literal

import attrs

Mode = Literal["parsed", "raw", "streaming"]
"""What the methods of a resource return: values, raw responses, or responses left unread."""


@attrs.frozen
class ApiGroup:
    """An API group: resources by their name on the client.

    `resources` maps a dotted name ("responses", "beta.threads") to the paths "module:Class" of the
    blocking and the async class. Nothing is imported before it is used.
    """

    name: str
    distribution: str
    resources: Mapping[str, tuple[str, str]]


def load(path: str) -> Any:
    """Import "module:Name"."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)
