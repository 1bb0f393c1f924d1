"""JSON that is still arriving: the value of what is there so far.

The text is only scanned for its structure, each character once. The value is read by the JSON
parser from the text as far as it can be used, with what is open closed behind it.
"""

from __future__ import annotations

import re
from typing import Any

from .._json import loads_tolerantly

_SPACE = re.compile(r"[ \t\n\r]*")
_CHARACTERS = re.compile(
    r"""(?: [^"\\\x00-\x1f]++
          | \\["\\/bfnrt]
          | \\u[dD][89abAB][0-9a-fA-F]{2} \\u[dD][c-fC-F][0-9a-fA-F]{2}
          | \\u(?![dD][89abAB])[0-9a-fA-F]{4} )*+""",
    re.VERBOSE,
)
_HALF_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}")
_BEGUN_ESCAPE = re.compile(
    r"""\\ (?: u [0-9a-fA-F]{0,3}
          | u [dD][89abAB][0-9a-fA-F]{2} (?: \\ (?: u (?: [dD] (?: [c-fC-F][0-9a-fA-F]? )? )? )? )?
        )?""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BEGUN_NUMBER = re.compile(
    r"-(?![0-9])|-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?[eE][+-]?[0-9]*"
)
_IN_NUMBER = re.compile(r"[-+.0-9eE]*")
_WORDS = {"t": "true", "f": "false", "n": "null"}
_OPENING = {"{": "}", "[": "]"}

# What may come next. A mode ending in `_END` also takes the closing bracket.
_VALUE, _VALUE_OR_END, _KEY, _KEY_OR_END, _COLON, _AFTER, _TEXT, _NAME, _DONE = range(9)


def parse_partial(text: str) -> Any:
    """Return the value of the JSON that has arrived so far; `None` if nothing of it can be used.

    A string is given as far as it goes. A number or a word that may go on is left out, and so is a
    key without its value. What comes after a mistake in the JSON is not read; nothing is raised.
    """
    return PartialParser(text).value


class PartialParser:
    """Reads JSON in pieces: `feed` costs what the piece costs, `value` what all of it costs.

    Every `value` is a new object. `broken` says that the text is not JSON from some place on, and
    that what comes after it is not read; `complete` that the value has ended. A number that is the
    whole of the text never ends, for its next digit may be on its way.
    """

    __slots__ = ("_closers", "_cut", "_length", "_mode", "_pieces", "_tail", "broken")

    broken: bool

    def __init__(self, text: str = "") -> None:
        """Start with `text`."""
        self._pieces: list[str] = []
        self._length = 0  # of all pieces
        self._tail: str = ""  # the beginning of an escape, a number or a word
        self._mode = _VALUE
        self._closers: list[str] = []
        self._cut = 0  # up to here, and with what is open closed, the text is JSON
        self.broken = False
        if text:
            self.feed(text)

    @property
    def complete(self) -> bool:
        """Whether the value has ended."""
        return self._mode == _DONE

    @property
    def position(self) -> int:
        """How many characters have been read; where the mistake is, if there is one."""
        return self._length

    @property
    def value(self) -> Any:
        """The value so far; see `parse_partial`."""
        if not self._cut:
            return None
        text = "".join(self._pieces)
        self._pieces = [text]
        end = '"' if self._mode == _TEXT else ""
        usable = text[: self._cut]
        try:
            return loads_tolerantly(f"{usable}{end}{''.join(reversed(self._closers))}")
        except ValueError:  # deeper than the parser goes
            return None

    def feed(self, text: str) -> None:
        """Take the next piece of the text."""
        if self.broken:
            return
        text = self._tail + text
        at = 0
        while at < len(text):
            if self._mode in (_TEXT, _NAME):
                after = self._string(text, at)
            else:
                at = _end(_SPACE, text, at)
                after = self._token(text, at) if at < len(text) else at
            if after == at:  # the rest has to wait, or is a mistake
                break
            at = after
        self._tail = text[at:]
        self._pieces.append(text[:at])
        self._length += at
        if self._mode == _TEXT:
            self._cut = self._length

    def _string(self, text: str, at: int) -> int:
        """Go on in a string; returns where to go on, `at` itself if that is not known yet."""
        end = _end(_CHARACTERS, text, at)
        if end > at:
            return end
        if text[at] == '"':
            if self._mode == _NAME:
                self._mode = _COLON
                return at + 1
            return self._ended(at + 1)
        if _BEGUN_ESCAPE.fullmatch(text, at):
            return at
        half = _HALF_PAIR.match(text, at)
        if half is None:
            self.broken = True
            return at
        return half.end()

    def _token(self, text: str, at: int) -> int:
        """Take one token outside of strings; returns as `_string` does."""
        char = text[at]
        mode = self._mode
        if mode in (_VALUE, _VALUE_OR_END):
            if char in _OPENING:
                self._closers.append(_OPENING[char])
                self._cut = self._length + at + 1
                self._mode = _KEY_OR_END if char == "{" else _VALUE_OR_END
                return at + 1
            if char == '"':
                self._mode = _TEXT
                return at + 1
            if char != "]":
                return self._bare(text, at)
        if char == '"' and mode in (_KEY, _KEY_OR_END):
            self._mode = _NAME
            return at + 1
        if char == ":" and mode == _COLON:
            self._mode = _VALUE
            return at + 1
        if char == "," and mode == _AFTER:
            self._mode = _KEY if self._closers[-1] == "}" else _VALUE
            return at + 1
        if mode in (_AFTER, _VALUE_OR_END, _KEY_OR_END) and char == self._closers[-1]:
            self._closers.pop()
            return self._ended(at + 1)
        self.broken = True
        return at

    def _bare(self, text: str, at: int) -> int:
        """A number or a word: it has ended when something else follows, a word with its letters."""
        word = _WORDS.get(text[at])
        if word is not None:
            if text.startswith(word, at):
                return self._ended(at + len(word))
            self.broken = not word.startswith(text[at:])
            return at
        end = _end(_IN_NUMBER, text, at)
        if end == len(text):
            self.broken = not _BEGUN_NUMBER.fullmatch(text, at)
        elif _NUMBER.fullmatch(text, at, end):
            return self._ended(end)
        else:
            self.broken = True
        return at

    def _ended(self, at: int) -> int:
        self._cut = self._length + at
        self._mode = _AFTER if self._closers else _DONE
        return at


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the match of a pattern that always matches ends."""
    match = pattern.match(text, at)
    return match.end() if match else at
