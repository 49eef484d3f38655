"""The log tells what happened, and never a token or a key."""

import io
import json
import logging

import pytest
from pydantic import SecretStr

from bot.logs import SHOWN, Discreet, begin_request, write_logs
from bot.settings import Settings

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"
ANOTHER = "OTg3NjU0MzIxMDk4NzY1NDMy.GfEdCb.zyxwvutsrqponmlkjihgfedcba9876543210ZY"
KEY = "sk-canary-1234567890"
AGE = "AGE-SECRET-KEY-1SCGXQXFL00W4HRZHX2KR8JJG4XYCFXXCXV9V0JWYT83ZTZW7EVUQ9RQLVM"


@pytest.fixture
def written() -> io.StringIO:
    """What a logger named canary writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Discreet([TOKEN, KEY, ""]))
    logger = logging.getLogger("canary")
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    logger.handlers = [handler]
    return stream


@pytest.mark.parametrize("secret", [TOKEN, TOKEN.swapcase(), ANOTHER, KEY, AGE])
def test_no_secret_is_written(written: io.StringIO, secret: str) -> None:
    """In a message, a value, a header, an address, three times in one line, in a traceback and its cause."""
    logger = logging.getLogger("canary")
    logger.info("token " + secret)
    logger.debug("headers %s", {"Authorization": f"Bot {secret}"})
    logger.warning("GET https://discord.com/api?key=%s&again=%s&more=%s", secret, secret, secret)
    try:
        try:
            raise ValueError(f"refused {secret}")
        except ValueError as error:
            raise RuntimeError(f"gave up with {secret!r}") from error
    except RuntimeError:
        logger.exception("failed")
    said = written.getvalue()
    assert secret not in said
    assert said.count(SHOWN) >= 7
    assert "RuntimeError: gave up with" in said


def test_ordinary_words_stay(written: io.StringIO) -> None:
    """Addresses, numbers, names of files and ids of Discord are what one looks for in a log."""
    line = "GET https://eur-lex.europa.eu/eli/reg/2024/1689/oj 123456789012345678 docent-20261123T030112Z.sqlite.age"
    logging.getLogger("canary").info(line)
    assert written.getvalue().endswith(f" INFO canary [-] {line}\n")


def test_the_whole_process_is_discreet(capsys: pytest.CaptureFixture[str]) -> None:
    """The libraries' loggers as well; what they tell of headers and bodies is left out at any level."""
    before = logging.getLogger().handlers[:]
    try:
        write_logs(Settings(token=TOKEN, llm_key=KEY, log_level="DEBUG"))
        logging.getLogger("discord.client").info("logging in with %s and %s", TOKEN, KEY)
        logging.getLogger("discord.http").debug("body: what somebody wrote")
    finally:
        logging.getLogger().handlers = before
        logging.getLogger().setLevel(logging.WARNING)
    said = capsys.readouterr().err
    assert "discord.client [-] logging in with [secret] and [secret]" in said
    assert "somebody wrote" not in said


def test_as_json_a_line_is_an_object(capsys: pytest.CaptureFixture[str]) -> None:
    """With the trace in it, and secrets black; lines of one request carry one name, which leads to nobody."""
    write_logs(Settings(token=SecretStr(TOKEN), log_format="json"))
    begin_request()
    logging.getLogger("docent").info("one %s", TOKEN)
    try:
        raise ValueError(TOKEN)
    except ValueError:
        logging.getLogger("docent").exception("two")
    begin_request()
    logging.getLogger("docent").info("three")
    one, two, three = map(json.loads, capsys.readouterr().err.splitlines())
    assert one["message"] == f"one {SHOWN}" and f"ValueError: {SHOWN}" in two["trace"]
    assert one["request"] == two["request"] != three["request"]
