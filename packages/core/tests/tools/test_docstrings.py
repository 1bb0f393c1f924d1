from __future__ import annotations

import pytest

from oai_core.tools.docstrings import parse_docstring

GOOGLE = """Find orders.

    They come newest first.

    Args:
        customer (str, optional): Whose orders,
            by name: or number.
        limit: How many.
          At most 10.
        **rest: Not looked at.

    Returns:
        list: The orders.
    """
NUMPY = """
    Find orders.

    They come newest first.

    Parameters
    ----------
    customer : str, optional
        Whose orders,
        by name: or number.
    limit: int
        How many.

        At most 10.
    first, last : int
        Bounds.

    Returns
    -------
    list
        The orders.
    """
SPHINX = """Find orders.

    They come newest first.

    :param str customer: Whose orders,
        by name: or number.
    :param limit: How many.
       At most 10.
    :type limit: int
    :returns: The orders.
    :raises ValueError: limit: too high
    """


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX], ids=["google", "numpy", "sphinx"])
def test_styles(text: str) -> None:
    summary, parameters = parse_docstring(text)
    assert summary == "Find orders.\n\nThey come newest first."
    assert parameters["customer"] == "Whose orders, by name: or number."
    assert parameters["limit"] == "How many. At most 10."
    assert "list" not in parameters
    assert "ValueError" not in parameters


def test_numpy_describes_several_at_once() -> None:
    parameters = parse_docstring(NUMPY)[1]
    assert parameters["first"] == parameters["last"] == "Bounds."


def test_variadic_names_lose_their_stars() -> None:
    assert parse_docstring(GOOGLE)[1]["rest"] == "Not looked at."


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        (None, ""),
        ("", ""),
        ("   \n ", ""),
        ("Add: two numbers.", "Add: two numbers."),
        ("Take\n\n  - this\n    - that", "Take\n\n- this\n  - that"),
        ("Args: are described elsewhere", "Args: are described elsewhere"),
        ("Add.\n\nReturns:\n    The sum.", "Add."),
        ("Add.\n\nSee:\n  nothing", "Add.\n\nSee:\n  nothing"),
    ],
)
def test_text_without_parameters(text: str | None, summary: str) -> None:
    assert parse_docstring(text) == (summary, {})


def test_prose_behind_the_parameters_belongs_to_none() -> None:
    text = "Add.\n\nArgs:\n    a: One.\nMore of it.\n    b: Two."
    assert parse_docstring(text) == ("Add.", {"a": "One."})
