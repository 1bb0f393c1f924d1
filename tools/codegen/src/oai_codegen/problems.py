"""Faults as values: where, how bad, and what; collected, so that one run reports them all."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs


class Level(Enum):
    """How bad a problem is."""

    WARNING = "warning"
    ERROR = "error"


@attrs.frozen
class Problem:
    """One fault, at a location such as `#/components/schemas/Tool/oneOf/3`."""

    location: str
    message: str
    level: Level = Level.ERROR

    def __str__(self) -> str:
        """Read like a compiler's message."""
        return f"{self.level.value}: {self.location}: {self.message}"


class CodegenError(Exception):
    """A run that cannot go on; its problems say why."""

    def __init__(self, problems: list[Problem]) -> None:
        """Show every problem on its own line."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@attrs.define
class Problems:
    """The faults found so far."""

    found: list[Problem] = attrs.field(factory=list[Problem])

    def __iter__(self) -> Iterator[Problem]:
        """Walk them in the order in which they were found."""
        return iter(self.found)

    def error(self, location: str, message: str) -> None:
        """Note a fault that must stop the run."""
        self.found.append(Problem(location, message))

    def warning(self, location: str, message: str) -> None:
        """Note something odd that the run survives."""
        self.found.append(Problem(location, message, Level.WARNING))

    def count(self) -> int:
        """How many faults there are by now."""
        return len(self.found)

    def check(self) -> None:
        """Raise if there is any error."""
        errors = [problem for problem in self.found if problem.level is Level.ERROR]
        if errors:
            raise CodegenError(errors)


def fail(location: str, message: str) -> CodegenError:
    """Make the exception for one fatal problem."""
    return CodegenError([Problem(location, message)])
