"""The counts in groups.yaml, which are data about the document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from ..documents import Json, is_object, load
from ..ownership import Ownership, count
from .draft import GROUPS, Draft
from .lines import replace


def recounted(draft: Draft, ownership: Ownership, mended: Mapping[str, int]) -> str:
    """Give the text of groups.yaml with the counts of the document; each new one is noted.

    What was mended is counted in upstream documents alone: in slices joined nothing is left to do.
    """
    path = draft.workspace.root / GROUPS
    config = load(path)
    found: dict[tuple[str, ...], str | int] = dict(count(draft.document, config, ownership))
    if "version" in config.get("upstream", {}):
        found["upstream", "version"] = draft.document["info"]["version"]
    if "corrections" in config and not draft.is_corrected:
        for name in sorted({*config["corrections"], *mended}):
            found["corrections", name] = mended.get(name, 0)
    edits: dict[tuple[str, ...], str] = {}
    for keys, value in found.items():
        old = _at(config, keys)
        if old != value and not (old is None and value == 0):
            edits[keys] = scalar(value)
            where = ".".join(keys).removeprefix("groups.")
            draft.notes.append(
                f"{GROUPS.name}: {where}: {'none' if old is None else old} -> {value}"
            )
    text = path.read_text(encoding="utf-8")
    return replace(text, edits) if edits else text


def scalar(value: str | int) -> str:
    """YAML for a value: a version such as 2.4 would be read as a number."""
    text = str(value)
    return text if yaml.safe_load(text) == value else json.dumps(text)


def _at(config: Json, keys: tuple[str, ...]) -> Any:
    value: Any = config
    for key in keys:
        value = value.get(key) if is_object(value) else None
    return value
