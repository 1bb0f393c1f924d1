"""Which bound should move, or what should be told, when a combination fails."""

from __future__ import annotations

import attrs

from oai_codegen.semver import Bump, after

from ..surface.missing import missing_names
from .choose import Combination
from .states import History, State, stated
from .wheels import Workshop


@attrs.frozen
class Adviser:
    """Compares what the subject of a combination uses with what the other side has."""

    history: History
    workshop: Workshop

    def advise(self, combination: Combination) -> str:
        """Say what is missing where, and what to do about it, in one or more lines."""
        subject = combination.subject
        about = self._raise if subject.tag is None else self._tell
        suspects = [
            need
            for need in combination.needs
            if need.name in subject.requires
            and (need.tag is None or need != self.history.coming(need.name))
        ]
        lacking = {need: self._lacking(subject, need) for need in suspects}
        certain = [need for need in suspects if lacking[need]]
        lines = [about(subject, need, lacking[need]) for need in certain or suspects]
        if not lines:
            return f"what {subject.name} needs has not changed: look at {subject.name} itself"
        return (" or\n" if not certain else "\n").join(lines)

    def _lacking(self, subject: State, need: State) -> list[str]:
        return missing_names(self.workshop.package(subject), self.workshop.package(need))

    def _raise(self, subject: State, need: State, lacking: list[str]) -> str:
        released = self.history.released(need.name)
        later = released[released.index(need) + 1 :]
        # Where nothing can be seen to be missing, only the tree is known to work.
        fit = next((one for one in later if lacking and not self._lacking(subject, one)), None)
        version = (fit or self.history.coming(need.name)).version
        where = f"{self.history.workspace.get(subject.name).folder}/pyproject.toml"
        move = f"{subject.name} needs {need.name}>={version}: raise the lower bound in {where}"
        return f"{_uses(subject, need, lacking)}{move}"

    def _tell(self, subject: State, need: State, lacking: list[str]) -> str:
        bounds = stated(subject.requires[need.name])
        last = self.history.released(need.name)[-1:]
        broken = after(last[0].version, Bump.MAJOR) if last else "another version"
        folder = f"{self.history.workspace.get(need.name).folder}/changes"
        return (
            f"{_uses(subject, need, lacking)}{need.name} must go on to work with what needs "
            f"{bounds}, or be {broken}: a breaking change needs news of that kind in {folder}"
        )


def _uses(subject: State, need: State, lacking: list[str]) -> str:
    if not lacking:
        return ""
    return f"{subject.name} uses {', '.join(lacking[:3])}, which {need} lacks: "
