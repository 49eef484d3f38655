"""What goes to the log, and what never does: tokens and keys, wherever they turn up."""

import json
import logging
import re
import secrets
import sys
from collections.abc import Iterable
from contextvars import ContextVar
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from bot.settings import Settings

SHOWN = "[secret]"
LEAST = 8
"""Letters from which a secret is looked for: a shorter one would black out ordinary words."""
_OF_A_BOT = r"[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,60}"
"""A bot's token: its id, a time and a signature, each in base64 (https://discord.com/developers/docs/reference)."""
_OF_AGE = r"AGE-SECRET-KEY-1[0-9A-Z]+"
_TALKATIVE = ("discord.http", "discord.gateway", "discord.webhook", "aiohttp.access")
"""Their debug lines carry headers, and the whole of what people write."""
_CHATTY = ("faiss",)
"""It tells how it is doing when nobody asks."""


_request: ContextVar[str] = ContextVar("request", default="-")


def begin_request() -> None:
    """From here on, in this task, lines of the log carry one new name, by which they can be found together."""
    _request.set(secrets.token_hex(4))


def request() -> str:
    """The name of what is being worked on; it is made up, and leads to nobody."""
    return _request.get()


class Discreet(logging.Formatter):
    """Formats a record, its traceback included, and blackens every secret in it."""

    def __init__(self, known: Iterable[str], *, as_json: bool = False) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s [%(request)s] %(message)s")
        exact = sorted({re.escape(one) for one in known if len(one) >= LEAST}, key=len, reverse=True)
        self._secret = re.compile("|".join([*exact, _OF_A_BOT, _OF_AGE]))
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """One line, or several with a traceback; as JSON always one."""
        record.request = request()
        text = self._secret.sub(SHOWN, super().format(record))
        return self._object(record) if self._as_json else text

    def _object(self, record: logging.LogRecord) -> str:
        fields = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "request": request(),
            "message": self._secret.sub(SHOWN, record.getMessage()),
        }
        if record.exc_text:
            fields["trace"] = self._secret.sub(SHOWN, record.exc_text)
        return json.dumps(fields, ensure_ascii=False)


def _passwords(address: str) -> list[str]:
    """The password in an address, as it stands there and as it is meant."""
    try:
        password = urlsplit(address).password
    except ValueError:
        return []
    return [password, unquote(password)] if password else []


def write_logs(settings: Settings) -> None:
    """From now on everything Docent and its libraries log goes to standard error, without secrets."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(settings.log_level)  # some libraries set the level of their own logger
    secret = (settings.token, settings.llm_key, settings.model_key, settings.database_url)
    known = [value.get_secret_value().strip() for value in secret if value]
    known += [password for value in known for password in _passwords(value)]
    handler.setFormatter(Discreet(known, as_json=settings.log_format == "json"))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for level, names in ((logging.INFO, _TALKATIVE), (logging.WARNING, _CHATTY)):
        for name in names:
            logging.getLogger(name).setLevel(max(level, logging.getLevelName(settings.log_level)))
