"""Saved page in, sanitized article out. Imports no Qt."""
