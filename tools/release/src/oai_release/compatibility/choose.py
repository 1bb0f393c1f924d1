"""Which states of distributions are tried together, and which environments that takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from .states import History, State, stated

Candidates = Callable[[str], Sequence[State]]


@attrs.frozen
class Combination:
    """A distribution, and all that it needs of ours, on the other side of a release."""

    subject: State
    needs: tuple[State, ...]
    """Each before those that need it."""

    def __str__(self) -> str:
        return f"{self.subject} with {', '.join(map(str, self.needs))}"


@attrs.frozen
class Choice:
    """What is tried."""

    combinations: list[Combination]
    excluded: list[str]
    """A sentence for each combination that the declared bounds leave out."""


def choose(history: History, names: Iterable[str]) -> Choice:
    """Choose for these distributions; those that need none of ours have nothing to be tried with.

    First what has changed, each with the lowest releases that it admits; then the last release of
    each with what it needs as that is in the tree, if any of that has changed.
    """
    made = Choice([], [])
    dependents = [one.name for one in history.workspace.ordered(names) if one.requires]
    for name in dependents:
        _add(made, history, history.coming(name), history.released)
    for name in dependents:
        for last in history.released(name)[-1:]:
            _add(made, history, last, lambda needed: [history.coming(needed)])
    return made


def _add(made: Choice, history: History, subject: State, candidates: Candidates) -> None:
    order = list(history.workspace.distributions)
    found = _settle(order[::-1], [subject], candidates)
    if found is not None:
        if any(state.tag is None for state in found):  # releases alone were tried before
            needs = sorted(found[1:], key=lambda state: order.index(state.name))
            made.combinations.append(Combination(subject, tuple(needs)))
    elif all(candidates(name) for name in subject.requires):
        made.excluded.append(f"{subject}, {_refusal(subject, candidates)}")


def _settle(
    order: Sequence[str], chosen: list[State], candidates: Candidates
) -> list[State] | None:
    """Add the first candidate of each name needed that fits all others; None if there is none."""
    if not order:
        return chosen
    name, *rest = order
    wanted = [one.requires[name].specifier for one in chosen if name in one.requires]
    if not wanted:
        return _settle(rest, chosen, candidates)
    for state in candidates(name):
        if all(specifier.contains(state.version) for specifier in wanted):
            found = _settle(rest, [*chosen, state], candidates)
            if found is not None:
                return found
    return None


def _refusal(subject: State, candidates: Candidates) -> str:
    for name, needed in subject.requires.items():
        there = candidates(name)
        if not any(needed.specifier.contains(state.version) for state in there):
            versions = ", ".join(state.version for state in there)
            return f"by its bounds: {stated(needed)}, and there is {versions}"
    return "by the bounds of what it needs"


@attrs.frozen
class Environment:
    """Combinations that agree on the state of every distribution that they share."""

    combinations: list[Combination] = attrs.field(factory=list[Combination])
    states: dict[str, State] = attrs.field(factory=dict[str, State])

    def takes(self, combination: Combination) -> bool:
        """Tell whether a combination of the same side fits in."""
        new = combination.subject.tag is None
        parts = (combination.subject, *combination.needs)
        return all((one.subject.tag is None) == new for one in self.combinations) and all(
            self.states.get(part.name, part) == part for part in parts
        )

    def add(self, combination: Combination) -> None:
        """Add one that fits in."""
        self.combinations.append(combination)
        self.states.update({one.name: one for one in (*combination.needs, combination.subject)})


def share(combinations: Iterable[Combination]) -> list[Environment]:
    """Put each combination into the first environment that takes it."""
    made: list[Environment] = []
    for combination in combinations:
        environment = next((one for one in made if one.takes(combination)), None)
        if environment is None:
            environment = Environment()
            made.append(environment)
        environment.add(combination)
    return made
