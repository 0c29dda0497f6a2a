"""Articles in another language, translated on this machine: sentences, markup, engines, packs. Imports no Qt.

`process` is the door for the window and the command line; the rest runs behind it, in a child process.
"""
