"""Lutrin: opens saved web pages and turns each into an article that is a pleasure to read."""

__version__ = "0.1.0"
