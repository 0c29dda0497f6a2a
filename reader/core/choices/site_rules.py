"""The rules for sites, `sites.toml` beside the settings: what is kept and dropped on every page of a host.

    [[site]]
    host = "example.org"
    keep = ["figure.chart"]
    drop = ["aside.related", ".newsletter"]

A person owns the file and may share it: what Lutrin adds leaves the rest as it is, and a file that is broken
is never written to. A rule for a host is for its subdomains too.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reader.core import own_files
from reader.core.errors import ReaderError
from reader.core.rules import printable
from reader.core.wording import translatable

LARGEST = 4_000_000
"""Bytes: some ten thousand sites."""

_HEAD = """\
# What Lutrin keeps and drops on the pages of a site, whatever it thinks of them itself: CSS selectors.
# A rule for a host is for its subdomains too. Lutrin adds to this file; your comments and your order stay.
"""


class SiteRulesBroken(ReaderError):
    """Values: ``name``, ``line``, ``reason``."""

    template = translatable(
        "Error", "Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used."
    )


class SiteRuleRefused(ReaderError):
    """Values: ``name``, ``line``, ``rule``."""

    template = translatable(
        "Error", "Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used."
    )


class SiteRulesUnreadable(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable("Error", "{name} cannot be read ({reason}): no rule for a site is used.")


class SiteRulesNotSaved(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "The rule cannot be written into {name} ({reason}): the file is as it was."
    )


@dataclass(frozen=True, slots=True)
class SiteRule:
    """What is kept and dropped on the pages of ``host``, as CSS selectors."""

    host: str
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()


def load(path: Path) -> tuple[SiteRule, ...]:
    """Return the rules in *path*, none where there is no such file. Raises ReaderError where it is broken."""
    return _rules(_text(path), path)


def of_host(path: Path, host: str) -> tuple[SiteRule, tuple[ReaderError, ...]]:
    """Return all that the file *path* says of *host* and the domains it is in, as one rule, and its faults.

    Raises nothing.
    """
    if not host:
        return SiteRule(host), ()
    try:
        text = _text(path)
        found = [each for each in _rules(text, path) if host == each.host or host.endswith("." + each.host)]
    except ReaderError as error:
        return SiteRule(host), (error,)
    keep, refused = _sound((each for rule in found for each in rule.keep), text, path)
    drop, also_refused = _sound((each for rule in found for each in rule.drop), text, path)
    return SiteRule(host, keep, drop), (*refused, *also_refused)


def add(path: Path, rule: SiteRule) -> None:
    """Put *rule* into the file *path*, which is made where there is none; nothing else in it changes.

    A host is written without its "www.".
    Raises SiteRulesBroken or SiteRulesNotSaved: then the file is as it was.
    """
    rule = replace(rule, host=_plain(rule.host))
    try:
        with own_files.locked(path):
            text = _text(path)
            before = _rules(text, path)
            own_files.replace(path, _added(text, before, rule, path).encode())
    except OSError as error:
        raise SiteRulesNotSaved(name=str(path), reason=_reason(error)) from error


def _text(path: Path) -> str:
    try:
        return own_files.read(path, LARGEST).decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise SiteRulesUnreadable(name=str(path), reason=_reason(error)) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        reason = translatable("Error", "not UTF-8")
        raise SiteRulesBroken(name=str(path), line=str(line), reason=reason) from error


def _rules(text: str, path: Path) -> tuple[SiteRule, ...]:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = re.search(r"\(at line (\d+), ", str(error))
        line = said[1] if said else str(text.rstrip().count("\n") + 1)
        reason = re.sub(r"\s*\(at [^()]*\)$", "", str(error))
        raise SiteRulesBroken(name=str(path), line=line, reason=reason) from error
    sites = table.get("site", [])
    if not isinstance(sites, list):
        raise _misshapen(text, path, "site", 0, translatable("Error", "each site begins with [[site]]"))
    return tuple(_rule(site, number, text, path) for number, site in enumerate(sites))


def _rule(site: Any, number: int, text: str, path: Path) -> SiteRule:
    if not isinstance(site, dict) or not isinstance(site.get("host"), str) or not site["host"].strip():
        raise _misshapen(text, path, r"\[\[\s*site", number, translatable("Error", "a site has no host"))
    for key in ("keep", "drop"):
        listed = site.get(key, [])
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            reason = translatable("Error", "keep and drop are lists of selectors in quotes")
            raise _misshapen(text, path, r"\[\[\s*site", number, reason)
    return SiteRule(_plain(site["host"]), tuple(site.get("keep", ())), tuple(site.get("drop", ())))


def _plain(host: str) -> str:
    return host.strip().lower().removeprefix("www.")


def _misshapen(text: str, path: Path, pattern: str, number: int, reason: str) -> SiteRulesBroken:
    starts = [each.start() for each in re.finditer(rf"^[ \t]*{pattern}", text, re.MULTILINE)]
    line = text.count("\n", 0, starts[number]) + 1 if number < len(starts) else 1
    return SiteRulesBroken(name=str(path), line=str(line), reason=reason)


def _sound(
    selectors: Iterable[str], text: str, path: Path
) -> tuple[tuple[str, ...], tuple[SiteRuleRefused, ...]]:
    """Return those of *selectors* that can be used, once each, and an error for each of the others."""
    from reader.core.choices.selecting import is_selector

    good, refused = [], []
    for each in dict.fromkeys(selectors):
        if is_selector(each):
            good.append(each)
        else:
            at = text.find(each)
            line = text.count("\n", 0, at) + 1 if at >= 0 else 1
            refused.append(SiteRuleRefused(name=str(path), line=str(line), rule=printable(each)))
    return tuple(good), tuple(refused)


def _added(text: str, before: tuple[SiteRule, ...], rule: SiteRule, path: Path) -> str:
    from tomlkit.exceptions import TOMLKitError

    wanted = _meant((*before, rule))
    way = _into_its_site if any(each.host == rule.host for each in before) else _as_a_new_site
    with suppress(TOMLKitError, SiteRulesBroken, ValueError, LookupError, TypeError, AttributeError):
        added = way(text or _HEAD, rule)
        if _meant(_rules(added, path)) == wanted:
            return added
    raise SiteRulesNotSaved(name=str(path), reason=translatable("Error", "it is written in an unusual way"))


def _into_its_site(text: str, rule: SiteRule) -> str:
    """Return *text* with the selectors of *rule* added to the site that has its host already."""
    import tomlkit

    document = tomlkit.parse(text)
    sites: Any = document["site"]
    site = next(each for each in sites if _plain(str(each["host"])) == rule.host)
    for key, selectors in (("keep", rule.keep), ("drop", rule.drop)):
        held = list(site.get(key, ()))
        fresh = [each for each in selectors if each not in held]
        if fresh and held:
            site[key].extend(fresh)
        elif fresh:
            site[key] = fresh
    return tomlkit.dumps(document)


def _as_a_new_site(text: str, rule: SiteRule) -> str:
    import tomlkit

    site = tomlkit.table()
    site["host"] = rule.host
    for key, selectors in (("keep", rule.keep), ("drop", rule.drop)):
        if selectors:
            site[key] = list(selectors)
    return f"{text.rstrip()}\n\n[[site]]\n{tomlkit.dumps(site)}"


Meant = Mapping[str, tuple[frozenset[str], frozenset[str]]]


def _meant(rules: Iterable[SiteRule]) -> Meant:
    """Return what *rules* say of each host, whatever their order."""
    found: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for each in rules:
        keep, drop = found.get(each.host, (frozenset(), frozenset()))
        found[each.host] = (keep | set(each.keep), drop | set(each.drop))
    return found


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
