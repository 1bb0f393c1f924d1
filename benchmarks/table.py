"""Rows with their targets, and the Markdown table that shows what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

HEADER = (
    "| work | bare | `openai` | `oai` | × bare | at most | × less than `openai` | at least | |",
    "|---|--:|--:|--:|--:|--:|--:|--:|---|",
)


@attrs.frozen
class Row:
    """One kind of work and what is asked of it."""

    key: str
    title: str
    unit: str = "s"
    turns: int = 1
    """How many short runs make up a round."""
    most: float | None = None
    """At most so many times the bare limit."""
    least: float | None = None
    """At least so many times less than the official client."""
    limit: float | None = None
    """At most so much, in the unit of the row."""
    is_slow: bool = False
    """Whether it is measured only when it is named."""


@attrs.frozen
class Result:
    """The medians of the sides, of which `ours` is always there."""

    row: Row
    sides: Mapping[str, float]

    @property
    def to_bare(self) -> float | None:
        """How many times the bare limit."""
        return self.sides["ours"] / self.sides["bare"] if "bare" in self.sides else None

    @property
    def to_official(self) -> float | None:
        """How many times less than the official client."""
        return self.sides["official"] / self.sides["ours"] if "official" in self.sides else None

    @property
    def passes(self) -> bool:
        """Whether all targets are met."""
        row, bare, official = self.row, self.to_bare, self.to_official
        return (
            (row.most is None or (bare is not None and bare <= row.most))
            and (row.least is None or (official is not None and official >= row.least))
            and (row.limit is None or self.sides["ours"] <= row.limit)
        )

    def line(self) -> str:
        """Write the row of the table."""
        amounts = (_amount(self.sides.get(side), self.row.unit) for side in ("bare", "official"))
        row = self.row
        has_target = any(target is not None for target in (row.most, row.least, row.limit))
        most = _ratio(row.most) if row.limit is None else _amount(row.limit, row.unit)
        cells = (
            self.row.title,
            *amounts,
            _amount(self.sides["ours"], self.row.unit),
            _ratio(self.to_bare),
            most,
            _ratio(self.to_official),
            _ratio(self.row.least),
            ("pass" if self.passes else "**miss**") if has_target else "",
        )
        return f"| {' | '.join(cells)} |"


def _ratio(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    if unit == "MB":
        return f"{value:.1f} MB"
    for scale, name in ((1.0, "s"), (1e3, "ms")):
        if value * scale >= 1:
            return f"{value * scale:.3g} {name}"
    return f"{value * 1e6:.3g} µs"


def markdown(results: Sequence[Result], note: str) -> str:
    """Write the whole table, with a line on where it was measured."""
    return "\n".join((*HEADER, *(result.line() for result in results), "", note))


def write_readme(readme: Path, name: str, text: str) -> None:
    """Put a table between the markers of that name in a README."""
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, found, rest = readme.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise SystemExit(f"{readme} has no {begin} … {end}")
    readme.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")
