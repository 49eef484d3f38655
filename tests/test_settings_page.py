from benchmarks.settings_page import PAGE, meanings, page
from bot.settings import Settings


def test_every_setting_says_what_it_means():
    assert set(Settings.model_fields) == set(meanings())


def test_the_page_of_settings_is_what_the_code_gives():
    assert page() == PAGE.read_text(encoding="utf-8"), "run `make settings`"
