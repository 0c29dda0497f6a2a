"""The window: Qt. Draws what it is given, forwards what the user does."""
