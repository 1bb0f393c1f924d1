"""Which lines of a YAML file say something, and numbers in it changed in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

Key = str | int
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def span(text: str, *keys: Key) -> tuple[int, int] | None:
    """First and last line, from 1, of the entry that keys and indexes lead to; None if none."""
    node, start = yaml.compose(text, Loader=_Loader), 0
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            found = [pair for pair in node.value if pair[0].value == str(key)]
            if not found:
                return None
            start, node = found[0][0].start_mark.line, found[0][1]
        elif isinstance(node, yaml.SequenceNode):
            items = [i for i, item in enumerate(node.value) if key in (i, item.value)]
            if not items:
                return None
            node = node.value[items[0]]
            start = node.start_mark.line
        else:
            return None
    if node is None:
        return None
    lines, last = text.splitlines(), _last(node)
    while last > start and lines[last].strip()[:1] in ("", "#"):
        last -= 1
    return start + 1, last + 1


def _last(node: Any) -> int:
    """The last line of a node, from 0: a block ends with its last entry, not where more begins."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _last(last[1] if isinstance(last, tuple) else last)
    line: int = node.end_mark.line
    is_text = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
    return line - is_text


def replace(text: str, values: Mapping[tuple[str, ...], str]) -> str:
    """Put scalars in the place of others; comments and layout stay.

    A key that its mapping does not have yet is added after the last one there.
    """
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)  # the other one counts no characters
    edits: list[tuple[int, int, str]] = []
    for keys, value in values.items():
        node = root
        for depth, key in enumerate(keys):
            child = next((found for name, found in node.value if name.value == key), None)
            if child is None:
                if depth < len(keys) - 1:
                    raise KeyError(".".join(keys))
                edits.append(_addition(text, node, f"{key}: {value}"))
                break
            node = child
        else:
            edits.append((node.start_mark.index, node.end_mark.index, value))
    for start, end, value in sorted(edits, reverse=True):
        text = text[:start] + value + text[end:]
    return text


def _addition(text: str, node: Any, entry: str) -> tuple[int, int, str]:
    name, last = node.value[-1]
    at = last.end_mark.index
    if node.flow_style:
        return at, at, f", {entry}"
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end, end, f"\n{' ' * name.start_mark.column}{entry}"
