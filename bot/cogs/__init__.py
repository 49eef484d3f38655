"""What people can do on Discord: one file a command, none of which knows another."""
