"""Who may do what. Every command, button, menu and form that changes anything asks here, each time it is used.

What the client hides is for convenience only: the people who manage a server can show any command to anybody.
"""

from enum import StrEnum

import discord

from bot.client import Client, language_of
from bot.i18n import say
from knowledge.draft import ServerSettings
from knowledge.errors import DocentError

Interaction = discord.Interaction[Client]


class Right(StrEnum):
    """What somebody may be allowed to do in the server they are in."""

    PROPOSE = "propose"
    """Suggest changes of the corpus."""
    APPROVE = "approve"
    """Publish for this server alone, and look after its queue and gap board."""
    PUBLISH = "publish"
    """Publish for all servers; only in the hub's own server."""
    SETUP = "setup"
    """Choose the settings of this server."""


class Refused(DocentError):
    """Somebody may not do what they tried."""


def may(interaction: Interaction, right: Right) -> bool:
    """Whether the person may, by the roles Discord says they have at this moment. Outside a server nobody may."""
    if interaction.guild_id is None or not isinstance(interaction.user, discord.Member):
        return False
    if right is Right.PUBLISH and not is_hub(interaction):
        return False
    return _manages(interaction.permissions) or _holds_role(interaction.user, settings_of(interaction), right)


async def still_may(interaction: Interaction, account: str | None, right: Right) -> bool:
    """Whether somebody who acted earlier may, in this server at this moment. Who left or was forgotten may not."""
    if account is None or interaction.guild is None or (right is Right.PUBLISH and not is_hub(interaction)):
        return False
    try:
        person = await interaction.guild.fetch_member(int(account.removeprefix("discord:")))
    except discord.NotFound:
        return False
    return _manages(person.guild_permissions) or _holds_role(person, settings_of(interaction), right)


def _manages(granted: discord.Permissions) -> bool:
    return granted.manage_guild or granted.administrator


def _holds_role(person: discord.Member, chosen: ServerSettings, right: Right) -> bool:
    roles = {str(role.id) for role in person.roles}
    match right:
        case Right.PROPOSE:
            return not chosen.propose or bool(roles & {*chosen.propose, *chosen.approve, *chosen.publish})
        case Right.APPROVE:
            return bool(roles & set(chosen.approve))
        case Right.PUBLISH:
            return bool(roles & set(chosen.publish))
        case Right.SETUP:
            return False


def require(interaction: Interaction, right: Right) -> None:
    """Raises Refused, in the person's language, when they may not."""
    if not may(interaction, right):
        language = language_of(interaction)
        key = "refused-no-server" if interaction.guild_id is None else f"refused-{right}"
        if right is Right.PUBLISH and interaction.guild_id is not None and not is_hub(interaction):
            key = "refused-not-hub"
        raise Refused(say(language, key))


def require_for(interaction: Interaction, server: str | None) -> None:
    """Whoever decides on what belongs to `server` (None is hub-wide) must have the right to, there. Raises Refused."""
    if server not in decides_for(interaction):
        require(interaction, right_for(server))
        raise Refused(say(language_of(interaction), "refused-approve"))


def right_for(server: str | None) -> Right:
    """The right to decide on what belongs to `server`; None is hub-wide."""
    return Right.PUBLISH if server is None else Right.APPROVE


def decides_for(interaction: Interaction) -> list[str | None]:
    """The servers whose drafts and gaps the person may decide on from here; None stands for what is hub-wide."""
    here: list[str | None] = [str(interaction.guild_id)] if may(interaction, Right.APPROVE) else []
    return [*here, None] if may(interaction, Right.PUBLISH) else here


def is_hub(interaction: Interaction) -> bool:
    """Whether this is the server whose moderators keep the hub-wide entries."""
    hub = interaction.client.docent.settings.hub_server
    return hub is not None and str(interaction.guild_id) == hub


def home_of(interaction: Interaction) -> str | None:
    """Where a new entry belongs when nobody says: in the hub's server to everybody, elsewhere to that server."""
    return None if is_hub(interaction) else str(interaction.guild_id)


def settings_of(interaction: Interaction) -> ServerSettings:
    """What was chosen in /setup here."""
    return interaction.client.docent.store.servers.get(str(interaction.guild_id))


def actor_of(interaction: Interaction) -> str:
    """The name the history knows the person by, given to them now if they never did anything before."""
    return account_name(interaction, interaction.user.id)


def known_actor(interaction: Interaction) -> str | None:
    """The same for somebody who only looks: nothing is kept of them."""
    return interaction.client.docent.store.people.known(f"discord:{interaction.user.id}")


def account_name(interaction: Interaction, user_id: int) -> str:
    """The name the history knows an account by."""
    return interaction.client.docent.store.people.name_of(f"discord:{user_id}")
