"""Which countries a text speaks of, declined, derived and abbreviated as people write."""

import pytest

from index.places import STEMS, countries
from knowledge.frontmatter import load
from knowledge.language import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("How many Austrian museums use it?", "en", {"AT"}),
        ("Wie viele österreichische und Schweizer Museen?", "de", {"AT", "CH"}),
        ("les musées français et allemands", "fr", {"FR", "DE"}),
        ("muzea w Polsce i we Włoszech", "pl", {"PL", "IT"}),
        ("Koliko slovenskih muzejev?", "sl", {"SI"}),
        ("slovenské múzeá", "sk", {"SK"}),
        ("magyar múzeumok", "hu", {"HU"}),
        ("suomalaiset museot", "fi", {"FI"}),
        ("Eesti muuseumid", "et", {"EE"}),
        ("Latvijas muzeji un Igaunija", "lv", {"LV", "EE"}),
        ("українські музеї в Польщі", "uk", {"UA", "PL"}),
        ("ελληνικά μουσεία", "el", {"GR"}),
        ("български музеи", "bg", {"BG"}),
        ("norske og svenske museer", "da", {"NO", "SE"}),
        ("uk gov opt-out", "en", {"GB"}),
    ],
)
def test_countries_are_found_in_their_forms(text: str, language: str, found: set[str]) -> None:
    assert found == countries(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Our green team writes in plain English.", "en"),
        ("Hur många dataområden finns det?", "sv"),
        ("coraz częściej", "pl"),
        ("a chat is a chat", "en"),
        ("", "en"),
    ],
)
def test_words_that_only_look_alike_are_no_countries(text: str, language: str) -> None:
    assert not countries(text, language)


def test_the_list_knows_our_languages_and_real_codes() -> None:
    """Every language stands in it that Docent speaks, but those whose names suffice; codes are two capitals."""
    listed = load(STEMS.read_text(encoding="utf-8"))
    assert listed.keys() <= LANGUAGES.keys()
    assert all(len(str(code)) == 2 and str(code).isupper() for found in listed.values() for code in found)
