"""What goes to the log, and what never does: tokens and keys, wherever they turn up."""

import logging
import re
import sys
from collections.abc import Iterable

from bot.settings import Settings

SHOWN = "[secret]"
LEAST = 8
"""Letters from which a secret is looked for: a shorter one would black out ordinary words."""
_OF_A_BOT = r"[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,60}"
"""A bot's token: its id, a time and a signature, each in base64 (https://discord.com/developers/docs/reference)."""
_OF_AGE = r"AGE-SECRET-KEY-1[0-9A-Z]+"
_NOISY = ("discord.http", "discord.gateway", "aiohttp.access")
"""Their debug lines carry headers, and the whole of what people write."""


class Discreet(logging.Formatter):
    """Formats a record, its traceback included, and blackens every secret in it."""

    def __init__(self, pattern: str, secrets: Iterable[str]) -> None:
        super().__init__(pattern)
        known = sorted({re.escape(one) for one in secrets if len(one) >= LEAST}, key=len, reverse=True)
        self._secret = re.compile("|".join([*known, _OF_A_BOT, _OF_AGE]))

    def format(self, record: logging.LogRecord) -> str:
        """One line, or several with a traceback."""
        return self._secret.sub(SHOWN, super().format(record))


def write_logs(settings: Settings) -> None:
    """From now on everything Docent and its libraries log goes to standard error, without secrets."""
    handler = logging.StreamHandler(sys.stderr)
    secrets = [value.get_secret_value().strip() for value in (settings.token, settings.llm_key) if value]
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s", secrets))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for name in _NOISY:
        logging.getLogger(name).setLevel(max(logging.INFO, logging.getLevelName(settings.log_level)))
