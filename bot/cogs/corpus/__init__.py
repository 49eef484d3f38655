"""`/corpus`, `/suggest` and “Add to the corpus”: how members and moderators look after what Docent knows."""

from bot.client import Client
from bot.cogs.corpus.adding import suggest
from bot.cogs.corpus.gaps import DocumentGap
from bot.cogs.corpus.group import corpus
from bot.cogs.corpus.looking import RevertButton
from bot.cogs.corpus.message import ConsentButton, add_message
from bot.cogs.corpus.queue import OpenDraft, QueuePage
from bot.cogs.corpus.review import DraftButton


async def setup(bot: Client) -> None:
    """Mount the commands, and the buttons and menus that outlive a restart."""
    bot.tree.add_command(corpus)
    bot.tree.add_command(suggest)
    bot.tree.add_command(add_message)
    bot.add_dynamic_items(ConsentButton, DocumentGap, DraftButton, OpenDraft, QueuePage, RevertButton)
