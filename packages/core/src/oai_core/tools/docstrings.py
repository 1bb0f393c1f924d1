"""What a docstring says: the text for the model, and a description of each parameter.

Understood are the styles of Google, NumPy and Sphinx. The library `docstring_parser` reads more,
but of its 2,000 lines and 40 ms of import a tool needs these two things only.
"""

from __future__ import annotations

import re
from inspect import cleandoc

_PARAMETERS = frozenset({"args", "arguments", "parameters", "other parameters", "params"})
_SECTIONS = _PARAMETERS | {
    "attributes",
    "example",
    "examples",
    "keyword args",
    "keyword arguments",
    "note",
    "notes",
    "raises",
    "references",
    "returns",
    "see also",
    "todo",
    "warning",
    "warnings",
    "warns",
    "yields",
}
_FIELD = re.compile(r":(\w+)((?:\s+[^:\n]+)?):(?:\s+(.*))?$")  # :param int limit: How many.
_PARAMETER_FIELDS = frozenset({"param", "parameter", "arg", "argument", "key", "keyword"})
_GOOGLE_ITEM = re.compile(r"\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:\s*(.*)$")  # limit (int): How many.
_NUMPY_ITEM = re.compile(r"(\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")  # limit : int
_RULE = re.compile(r"-{3,}\s*$")


def parse_docstring(docstring: str | None) -> tuple[str, dict[str, str]]:
    """Return the text before the first section, and the descriptions by parameter."""
    reader = _Reader()
    lines = cleandoc(docstring or "").splitlines()
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        reader.read(line, following)
    found = {name: _joined(pieces) for name, pieces in reader.parameters.items()}
    return "\n".join(reader.text).strip(), {name: text for name, text in found.items() if text}


def _joined(pieces: list[str]) -> str:
    return " ".join(" ".join(pieces).split())


class _Reader:
    """Takes the lines in turn; knows in which section it is, and whose text is going on."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.parameters: dict[str, list[str]] = {}
        self._section = "text"
        self._margin: int | None = None  # of the items of a section in Google's style
        self._pieces: list[str] = []  # the text that a deeper line continues

    def read(self, line: str, following: str) -> None:
        """Take a line; `following` is the next one."""
        words = line.strip()
        depth = len(line) - len(line.lstrip())
        if not words or _RULE.match(words):
            if self._section == "text":
                self.text.append("")
            return
        title = words.rstrip(":").lower()
        field = _FIELD.match(words)
        if field is not None and depth == 0:
            self._section = "sphinx"
            self._field(field)
        elif depth == 0 and _RULE.match(following.strip()) and title in _SECTIONS:
            self._begin("numpy", title)
        elif depth == 0 and words.endswith(":") and title in _SECTIONS:
            self._begin("google", title)
        elif self._section == "text":
            self.text.append(line)
        else:
            self._item(words, depth)

    def _begin(self, style: str, title: str) -> None:
        self._section = style if title in _PARAMETERS else "other"
        self._margin = None
        self._pieces = []

    def _field(self, field: re.Match[str]) -> None:
        self._pieces = []
        if field[1] in _PARAMETER_FIELDS and field[2].strip():
            self._pieces = self.parameters.setdefault(field[2].split()[-1].lstrip("*"), [])
        self._pieces.append(field[3] or "")

    def _item(self, words: str, depth: int) -> None:
        if self._section == "google":
            if self._margin is None:
                self._margin = depth
            match = _GOOGLE_ITEM.match(words) if depth == self._margin > 0 else None
            if match is not None:
                self._pieces = self.parameters.setdefault(match[1], [match[2]])
                return
        elif self._section == "numpy" and depth == 0:
            match = _NUMPY_ITEM.match(words)
            self._pieces = []
            if match is not None:
                for name in match[1].split(","):
                    self.parameters[name.strip().lstrip("*")] = self._pieces
            return
        if depth == 0:  # prose after the sections belongs to none
            self._section = "other"
            self._pieces = []
        self._pieces.append(words)
