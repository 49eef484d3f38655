"""What we know, and who approved it: entries, versions, the log, import and export. No vectors, no Discord."""
