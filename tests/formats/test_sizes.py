"""Sizes of files are said in the unit that fits."""

import pytest

from app.formats.sizes import in_words


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (15_400, "15 kB"), (1_500_000, "1.5 MB"), (3_210_000_000, "3.2 GB")],
)
def test_sizes_in_words(n, words):
    assert in_words(n) == words
