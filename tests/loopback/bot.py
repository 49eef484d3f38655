"""The real `docent`, with Discord's addresses turned to the loopback: python -m tests.loopback.bot URL ARGUMENT..."""

import sys

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.cli import main

if __name__ == "__main__":
    url = sys.argv.pop(1)
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url.replace("http", "ws") + "/gateway")
    main()
