"""Names: from the document's to Python's."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Za-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def class_name(schema: str) -> str:
    """`Error-2` -> `Error2`, `Beta_AgentTagParam` -> `BetaAgentTagParam`."""
    return pascal(schema)


def pascal(name: str) -> str:
    """`response.output_text` -> `ResponseOutputText`; capitals inside a word stay."""
    return "".join(word[0].upper() + word[1:] for word in _WORD.findall(name))


def snake(name: str) -> str:
    """`MCPListTools` -> `mcp_list_tools`."""
    words = [part for word in _WORD.findall(name) for part in _CAMEL.split(word)]
    return "_".join(words).lower()


def module_stem(name: str) -> str:
    """The module of a class: `OutputMessage` -> `output_message`, `In` -> `in_`."""
    stem = snake(name)
    return f"{stem}_" if keyword.iskeyword(stem) else stem


def identifier(name: str) -> str | None:
    """A Python name for a member or parameter; `None` if there is no good one."""
    candidate = re.sub(r"\W", "_", name.removesuffix("[]"))
    if not candidate.isidentifier() or keyword.iskeyword(candidate) or candidate.startswith("_"):
        return None
    return candidate
