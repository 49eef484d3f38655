"""The matrix of themes and recommendations, read from its file."""

from knowledge.coverage import themes


def test_a_theme_says_what_each_recommendation_says() -> None:
    """Of copyright only the second speaks, of ethics the first and the third, of the climate none."""
    found = {theme.theme: theme for theme in themes()}
    assert [(2,), (1, 3), ()] == [found[name].numbers for name in ("copyright", "ethics", "environment")]
    said = found["copyright"].says(2)
    assert said is not None
    assert said.entry == "recommendation-2-copyright"
    assert found["copyright"].says(1) is None


def test_a_theme_is_named_in_the_language_of_the_reader() -> None:
    """In English where there is no other title."""
    theme = next(theme for theme in themes() if theme.theme == "digitisation")
    assert ("Digitisation", "Digitisation") == (theme.named("en"), theme.named("ja"))
    assert theme.named("de") == "Digitalisierung"
