"""What looks like personal data is pointed at, in the spellings of several countries, and museum figures are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.frontmatter import parse
from knowledge.personal import KINDS, MOST, personal_data
from knowledge.sync import CORPUS

MAIL, PHONE, BANK, ACCOUNT = "e-mail address", "phone number", "bank account", "account name"
CONTACTS = {
    MAIL: (
        "anna.meier@museum-beispiel.de",
        "ana+list@museo.es",
        "jürgen@museum.de",
        "info@μουσείο.gr",
        "a_b@c-d.co.uk",
        "J.-P.Dupont@musee.fr",
    ),
    PHONE: (
        "+49 30 266 42 42 42",
        "+49 (0)30 266424242",
        "+4930266424242",
        "0049 30 1234567",
        "030-2664242",
        "+33 1 40 20 53 17",
        "01 40 20 53 17",
        "+44 20 7942 4000",
        "020 7942 4000",
        "+31 (0)20 674 7000",
        "020-6747000",
        "+34 917 37 95 00",
        "+39 06 3996 7500",
        "+45 33 13 44 11",
        "+36-1-338-2122",
        "+30 210 3214172",
        "+48 22 621 10 31",
        "+358 9 4733 6701",
        "+370 5 262 1405",
        "+43.1.525240",
        "+1 212 535 7710",
        "(020) 7942 4000",
        "030 / 266 424242",
        "0664/1234567",
        "01.40.20.53.17",
    ),
    BANK: (
        "DE89370400440532013000",
        "AT611904300234573201",
        "FR14 2004 1010 0505 0001 3M02 606",
        "GB29 NWBK 6016 1331 9268 19",
        "NO93 8601 1117 947",
        "BE68 5390 0754 7034",
        "MT84MALT011000012345MTLCAST001S",
        "DE89 3704 0044 0532 0130 00",
        "NL91 ABNA 0417 1643 00",
    ),
    ACCOUNT: (
        "https://mastodon.social/@curator",
        "<@123456789012345678>",
        "<@!123456789012345678>",
        "@annameier",
        "@anna_meier",
        "@Museum_Lilleborg",
    ),
}
FOUND = [(kind, words) for kind, several in CONTACTS.items() for words in several]
FIGURES = (
    "2024",
    "Regulation (EU) 2024/1689",
    "Directive (EU) 2019/790",
    "Directive 2001/29/EC",
    "Article 4(3) and Article 53(1)(c)",
    "OJ L, 2024/1689, 12.7.2024",
    "CELEX 32024R1689 and 02016R0679-20160504",
    "Case C-250/25 and T-123/45",
    "1 August 2024",
    "01.08.2024",
    "01/08/2024",
    "2024-08-01",
    "2021-2027 and 1939–1945",
    "09:00-17:00",
    "doi:10.1145/3442188.3445922",
    "https://doi.org/10.5281/zenodo.1234567",
    "ISBN 978-3-16-148410-0",
    "978-0-306-40615-7",
    "ISBN 0-306-40615-2",
    "ISSN 1234-5679",
    "0.5 to 1.5 mm at 300 dpi",
    "12 000 000 objects, 1 234 567 pictures",
    "EUR 35 000 000 or 7 %",
    "0,5 % of 1.200.300",
    "ISO 21127:2023, CIDOC CRM 7.1.3, v1.10.2",
    "52.5200, 13.4050",
    "192.168.0.1",
    "inv. no. 1998.12.34 a-c",
    "GND 118540238, Q1234567",
    "GA 101095123",
    "AT&T, 3 @ 4 EUR",
)


@pytest.mark.parametrize(
    ("kind", "words"),
    FOUND,
)
@pytest.mark.parametrize("sentence", ["{}", "Ask {} for the loan.", "Contact ({}), or nobody:\n{}, they said."])
def test_contacts_are_found_whole_and_under_the_right_name(kind: str, words: str, sentence: str) -> None:
    """Alone, in a sentence, in brackets, and before a comma; twice in a text is once in the list."""
    assert [(kind, words)] == list(personal_data(sentence.format(words, words)))


@pytest.mark.parametrize(
    "words",
    [
        *FIGURES,
        "01-08-2024",
        "0000-0002-1825-0097",
        "ISNI 0000 0001 2103 2683",
        "+100 000 000 EUR",
        "the keys @context, @id and @type of JSON-LD",
    ],
)
def test_figures_of_museums_and_law_are_left_alone(words: str) -> None:
    """A moderator who is warned of everything looks at nothing."""
    assert [] == list(personal_data(words))
    assert [] == list(personal_data(f"It is {words}, they say. Another sentence of 2025."))


def test_the_shipped_corpus_raises_no_alarm() -> None:
    """It names no account, address or number of a person; and it holds what is most like one."""
    entries = [parse(path.read_text("utf-8"), path.name) for path in sorted(CORPUS.rglob("*.md"))]
    assert [] == [(entry.id, found) for entry in entries for found in personal_data(entry.text)]


def test_an_address_is_not_an_account_as_well() -> None:
    """Each is named once, under the first kind that fits, in the order of the kinds."""
    found = list(personal_data("@anna or anna@museum.de, +49 30 1234567"))
    assert [(MAIL, "anna@museum.de"), (PHONE, "+49 30 1234567"), (ACCOUNT, "@anna")] == found


def test_a_list_of_addresses_is_cut() -> None:
    """The first ones show that it is a list, each kind by itself."""
    many = " ".join(f"person{number}@museum.de @person{number}" for number in range(100))
    found = list(personal_data(many))
    assert [MOST, MOST] == [sum(kind == name for kind, _ in found) for name in (MAIL, ACCOUNT)]
    assert (MAIL, "person0@museum.de") == found[0]


def test_a_number_over_two_lines_is_one_line_in_the_list() -> None:
    """It is shown in a list."""
    assert [(PHONE, "+49 30 1234567")] == list(personal_data("+49 30\n1234567"))


@given(st.text(max_size=400) | st.text(alphabet="+0123456789 -().@aA<>/\n", max_size=400))
def test_whatever_is_typed_is_no_error(text: str) -> None:
    """And what is named stands in the text."""
    plain = " ".join(text.split())
    for kind, words in personal_data(text):
        assert kind in dict(KINDS)
        assert words in plain or words.replace(" ", "") in plain.replace(" ", "")


@pytest.mark.parametrize("piece", ["+1 ", "0 ", "a.", "a@a.", "@", "DE89 ", "0-", "1234 ", "<@1"])
def test_a_hostile_text_takes_no_time(piece: str) -> None:
    """An uploaded text may be two million characters long; the patterns must not go back and forth in it."""
    import time

    began = time.perf_counter()
    list(personal_data(piece * (200_000 // len(piece))))
    assert time.perf_counter() - began < 2
