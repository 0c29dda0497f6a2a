"""Hosts of addresses that pages give, which may be no addresses at all."""

from urllib.parse import urlsplit


def host(url: str) -> str:
    """Return the host of *url* in lower case; "" where it has none or is no URL."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def site_host(url: str) -> str:
    """Return the host of *url* without its ``www.``."""
    return host(url).removeprefix("www.")
