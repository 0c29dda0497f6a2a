"""The hosts of addresses."""

import pytest

from reader.core.address import host, site_host
from reader.core.overrides import site_tables


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://WWW.Lamp.Example:8080/a", "www.lamp.example"),
        ("//lamp.example/a", "lamp.example"),
        ("lamp.html", ""),
        ("", ""),
        ("https://[broken", ""),
    ],
)
def test_an_address_has_a_host_or_none(url: str, said: str) -> None:
    assert host(url) == said
    assert site_host(url) == said.removeprefix("www.")


def test_what_is_no_address_has_no_settings_of_its_own() -> None:
    assert list(site_tables("https://[broken")) == []
