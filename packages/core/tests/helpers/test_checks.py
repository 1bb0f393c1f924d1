"""What helpers check before they send, and what they take of an answer."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from oai_core import OpenAIError
from oai_core.helpers.checks import LONGEST, id_of, number, options_only


@pytest.mark.parametrize("value", [1e300, 10**400, LONGEST * 2])
def test_no_clock_goes_further(value: float) -> None:
    assert number("n", value) == number("n", value, zero=True) == LONGEST
    assert number("n", float("inf"), zero=True) == LONGEST
    with pytest.raises(ValueError, match="n: more than 0, not inf"):
        number("n", float("inf"))


def test_keywords_that_are_no_options() -> None:
    options_only({"timeout": 1, "extra_headers": {}})
    with pytest.raises(TypeError, match=r"argument 'timeuot'\. Did you mean 'timeout'"):
        options_only({"timeuot": 1})
    with pytest.raises(TypeError, match=r"argument 'progres'\. Did you mean 'progress'"):
        options_only({"timeout": 1, "progres": 1}, ("progress",))
    with pytest.raises(TypeError, match=r"argument 'zzz'$"):
        options_only({"zzz": 1}, ("progress",))


@pytest.mark.parametrize("made", [SimpleNamespace(), SimpleNamespace(id=None), {}, "id"])
def test_what_has_no_id(made: Any) -> None:
    assert id_of(SimpleNamespace(id="thing_1")) == "thing_1"
    with pytest.raises(OpenAIError, match=f"no id to what it made, a {type(made).__name__}"):
        id_of(made)
