"""Whether the news of a distribution tell what its code shows."""

from __future__ import annotations

from collections.abc import Sequence

from oai_codegen.semver import Bump, Change, largest

from ..fragments import Fragment


def disagreements(fragments: Sequence[Fragment], changes: Sequence[Change]) -> list[str]:
    """Give what does not fit, as messages; none when news and code agree.

    The code may not ask for more than the news. A fragment may ask for more than the code, since
    behaviour breaks where names do not; but `removed` and `added` claim what can be seen.
    """
    told = largest(fragment.bump for fragment in fragments)
    messages = [
        f"no fragment asks for a {change.bump} step, but the code does ({change.kind}): "
        f"{change.text}"
        for change in changes
        if change.bump > told
    ]
    shown = {change.kind for change in changes}
    for fragment in fragments:
        if fragment.kind == "removed" and Bump.MAJOR not in {change.bump for change in changes}:
            messages.append(
                f"{fragment.name}: the code shows nothing that is gone; for what only behaves "
                "otherwise there is `breaking`"
            )
        if fragment.kind == "added" and "added" not in shown:
            messages.append(
                f"{fragment.name}: the code shows nothing new; for what only behaves otherwise "
                "there is `changed`"
            )
    return messages
