"""The one reader of the environment. Everything below gets values, never variables."""

from pathlib import Path
from typing import Literal

from platformdirs import user_cache_path, user_data_path
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import UsageError


class Settings(BaseSettings):
    """What an operator may set, each as an environment variable DOCENT_<NAME> or a line in a file `.env`."""

    model_config = SettingsConfigDict(env_prefix="DOCENT_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(default_factory=lambda: user_data_path("docent", appauthor=False))
    """The data folder: the corpus and its history."""
    database_url: SecretStr | None = None
    """The address of a PostgreSQL database that several bots share; without it, a file in the data folder."""
    shards: str = Field(default="0/1", pattern=r"^\d+(-\d+)?/\d+$")
    """Which shards of Discord this process serves, of how many: "0/1" is all of a bot, "2-3/4" the second half."""
    token: SecretStr | None = None
    """The bot's token from the Discord developer portal; only `docent run` needs it."""
    message_content: bool = False
    """Whether the bot asks Discord for the text of messages that do not mention it, for channels in which it answers
    every question; needs the switch "Message Content Intent" in the developer portal."""
    model: str = Field(default="default", min_length=1)
    """The embedding model: `default`, the name or folder of a sentence-transformers model, or the address of a server
    with the model's name behind #, such as https://host/v1#intfloat/multilingual-e5-small."""
    model_key: SecretStr | None = None
    """The key that server wants, if any."""
    reranker: str | None = Field(default=None, min_length=1)
    """A CrossEncoder, by name or folder, that reads the ten best entries again; slower, and none comes with Docent."""
    llm_url: HttpUrl | None = None
    """An OpenAI-compatible endpoint, such as http://localhost:11434/v1, that words answers above the quotes; question
    and quotes are sent there; off without it."""
    llm_model: str = Field(default="default", min_length=1)
    """The model to ask there."""
    llm_key: SecretStr | None = None
    """The key it wants, if any."""
    llm_timeout: float = Field(default=20.0, gt=0, le=120)
    """Seconds to wait for its wording; after that the quotes are shown without it."""
    models: Path = Field(default_factory=lambda: user_cache_path("docent", appauthor=False) / "models")
    """Where the default model is unpacked to; may be shared by several data folders."""
    hub_server: str | None = Field(default=None, pattern=r"^\d{15,20}$")
    """The Discord id of the server whose moderators keep the entries that all servers see; without it, the terminal."""
    check_links: bool = False
    """Whether the monthly digest first tries the web address of every source."""
    backups: Path | None = None
    """Where a backup is put every night; without it, the folder `backups` in the data folder."""
    backup_recipient: str | None = Field(default=None, pattern=r"^\s*age1[0-9a-z]{58}\s*$")
    """The public key of age (age1…) for which backups are locked; without it, whoever has the file can read it."""
    purge_after: int = Field(default=30, ge=0, le=30)
    """Days after which everything of a server that removed the bot is deleted; 0 is the same day."""
    person_pace: int = Field(default=6, ge=1, le=1000)
    """Questions a minute that one person may ask."""
    server_pace: int = Field(default=60, ge=1, le=10_000)
    """Questions a minute that may come from one server."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """How much the bot writes to standard error."""
    log_format: Literal["text", "json"] = "text"
    """How: lines for people, or one JSON object a line for programs."""
    health: str = Field(default="127.0.0.1:8790", pattern=r"^(off|[\w.\-\[\]:]+:\d{1,5})$")
    """Where /healthz, /readyz and /metrics are served: host and port, or off."""

    @field_validator("health")
    @classmethod
    def _has_a_port(cls, health: str) -> str:
        if health != "off" and not 0 <= int(health.rpartition(":")[2]) < 1 << 16:
            raise PydanticCustomError("port", "The port is a number up to 65535")
        return health

    @property
    def key_of_model(self) -> str | None:
        """The key of the embedding server in the clear."""
        return None if self.model_key is None else self.model_key.get_secret_value().strip()

    @property
    def database_address(self) -> str | None:
        """The address in the clear, for whoever opens the database."""
        return None if self.database_url is None else self.database_url.get_secret_value().strip()

    @property
    def served(self) -> tuple[list[int], int]:
        """The shards this process serves, and how many there are. Raises UsageError."""
        some, _, of = self.shards.partition("/")
        first, _, last = some.partition("-")
        ids = list(range(int(first), int(last or first) + 1))
        if not ids or ids[-1] >= int(of):
            raise UsageError("Correct DOCENT_SHARDS: such as 0-1/4, the first two of four, which are 0 to 3.")
        return ids, int(of)

    @property
    def backup_folder(self) -> Path:
        """Where backups are put."""
        return self.backups or self.data / "backups"


def read_settings(data: Path | None = None) -> Settings:
    """The settings of this process; `data` overrides the data folder. Raises UsageError for a wrong value."""
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "DOCENT_" + "_".join(str(part) for part in first["loc"]).upper()
        raise UsageError(f"Correct the setting {name}: {first['msg'][0].lower()}{first['msg'][1:]}.") from error
    return settings if data is None else settings.model_copy(update={"data": data})
