"""What commands, their options and their choices are called in the languages Discord knows."""

import discord
from discord import app_commands

from bot.i18n import has, key_of, known_language, say

Place = app_commands.TranslationContextLocation
_DESCRIPTIONS = (Place.command_description, Place.group_description, Place.parameter_description)
_FAMILY = dict.fromkeys(_DESCRIPTIONS, "describe") | {Place.choice_name: "choice"}


class Names(app_commands.Translator):
    """Looks a name or a description, written in English in the code, up in the catalogues."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The same in the language of a locale; None where that is English, or one Docent does not speak."""
        language = known_language(str(locale))
        key = key_of(_FAMILY.get(context.location, "name"), string.message)
        if language in (None, "en") or not has(key):
            return None
        return say(str(language), key)
