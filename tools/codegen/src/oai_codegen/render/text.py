"""Pieces of Python source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import attrs

WIDTH = 100


def quoted(value: object) -> str:
    """A literal in source, with double quotes."""
    if isinstance(value, str):
        text = repr(value)
        return text if '"' in value else f'"{text[1:-1]}"'
    return repr(value)


def docstring(text: str, indent: str = "") -> str:
    """A docstring that nothing in the text can end."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    if text.endswith('"'):
        text += " "
    return f'{indent}"""{text}"""'


@attrs.define
class Imports:
    """`from x import a, b` lines, gathered while the rest is written."""

    names: defaultdict[str, set[str]] = attrs.field(factory=lambda: defaultdict[str, set[str]](set))

    def add(self, module: str, *names: str) -> None:
        """Import names from a module."""
        self.names[module].update(names)

    def lines(self, indent: str = "") -> list[str]:
        """Sorted import lines: absolute first."""
        ordered = sorted(self.names.items(), key=lambda pair: (pair[0].startswith("."), pair[0]))
        return [
            f"{indent}from {module} import {', '.join(sorted(names))}"
            for module, names in ordered
            if names
        ]


def block(condition: str, lines: Iterable[str]) -> list[str]:
    """An indented block, or nothing where it would be empty."""
    body = [f"    {line}" if line else "" for line in lines]
    return [f"{condition}:", *body] if body else []


def module(header: str, doc: str, *sections: Iterable[str]) -> str:
    """A whole module: header comment, docstring, future import, sections apart by blank lines."""
    parts = [
        f"# Generated from {header}. Do not edit.\n{docstring(doc)}",
        "from __future__ import annotations",
    ]
    parts += [text for section in sections if (text := "\n".join(section)).strip()]
    return "\n\n".join(parts) + "\n"
