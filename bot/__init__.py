"""How people ask: Discord, the terminal and operations. The only room that knows discord.py."""
