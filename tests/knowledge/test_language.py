"""Telling languages apart by one short question."""

import pytest

from knowledge.language import LANGUAGES, detect
from knowledge.model import UNDETERMINED

QUESTIONS = {
    "bg": "Как музеят трябва да подготви данните си?",
    "cs": "Jak má muzeum připravit svá data?",
    "da": "Hvordan skal museet forberede sine data?",
    "de": "Wie soll das Museum seine Daten vorbereiten?",
    "el": "Πώς πρέπει να προετοιμάσει το μουσείο τα δεδομένα του;",
    "en": "How should the museum prepare its data?",
    "es": "¿Cómo debe preparar el museo sus datos?",
    "et": "Kuidas peaks muuseum oma andmeid ette valmistama?",
    "fi": "Miten museon pitäisi valmistella tietonsa?",
    "fr": "Comment le musée doit-il préparer ses données ?",
    "ga": "Conas ba cheart don mhúsaem a chuid sonraí a ullmhú?",
    "hr": "Kako bi muzej trebao pripremiti svoje podatke?",
    "hu": "Hogyan készítse elő a múzeum az adatait?",
    "it": "Come deve preparare i suoi dati il museo?",
    "lt": "Kaip muziejus turėtų paruošti savo duomenis?",
    "lv": "Kā muzejam vajadzētu sagatavot savus datus?",
    "mt": "Kif għandu l-mużew iħejji d-data tiegħu?",
    "nl": "Hoe moet het museum zijn gegevens voorbereiden?",
    "no": "Hvilke regler gjelder når museet tar i bruk kunstig intelligens?",
    "pl": "Jak muzeum powinno przygotować swoje dane?",
    "pt": "Como deve o museu preparar os seus dados?",
    "ro": "Cum ar trebui muzeul să își pregătească datele?",
    "sk": "Ako by malo múzeum pripraviť svoje údaje?",
    "sl": "Kako naj muzej pripravi svoje podatke?",
    "sv": "Hur ska museet förbereda sina data?",
    "uk": "Як музею підготувати свої дані?",
}


def test_every_language_of_the_members_is_asked_below() -> None:
    """A language added to LANGUAGES needs a question here."""
    assert set(LANGUAGES) == set(QUESTIONS)


@pytest.mark.parametrize("code", QUESTIONS)
def test_a_short_question_is_enough(code: str) -> None:
    """People ask one line, and are answered in its language."""
    assert code == detect(QUESTIONS[code])


@pytest.mark.parametrize("code", ["de", "el", "en", "fr", "uk"])
def test_capitals_make_no_difference(code: str) -> None:
    """Shouted or not, it is the same language."""
    assert code == detect(QUESTIONS[code].upper())


@pytest.mark.parametrize("text", ["", "   ", "?!", "1, 2, 3", "🖼️ 🏛️", "\x00", "2024-04-04"])
def test_without_letters_there_is_no_language(text: str) -> None:
    """Numbers and signs are nothing to go by."""
    assert UNDETERMINED == detect(text)


def test_a_long_text_is_settled_by_its_beginning() -> None:
    """A book costs no more than a page, and a foreign appendix changes nothing."""
    assert detect(f"{QUESTIONS['de']} " * 50 + f"{QUESTIONS['fr']} " * 50_000) == "de"


@pytest.mark.parametrize(
    ("text", "likely", "language"),
    [
        ("Co je LIDO?", None, "hr"),
        ("Co je LIDO?", "cs", "cs"),
        ("Wat is LIDO?", "nl", "nl"),
        ("What is LIDO?", "de", "en"),
        ("Was ist LIDO?", "en", "de"),
        ("LIDO", "el", "und"),
        ("asdf qwer", None, "mt"),
        ("asdf qwer", "hu", "und"),
    ],
)
def test_a_few_words_are_taken_for_the_language_their_author_speaks(
    text: str, likely: str | None, language: str
) -> None:
    """Where they may well be in it; clear words stay what they are."""
    assert language == detect(text, likely)
