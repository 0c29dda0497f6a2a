"""What has been read, how far, and every word of what was added: one SQLite file. Imports no Qt."""
