"""What a Markdown file says of itself above its text: YAML between lines of "---", or TOML between "+++".

Of YAML only what such files use is read: one line "key: value", lists in brackets or one "- item" a line.
"""

import re
from collections.abc import Mapping, Sequence

from reader.core import origins
from reader.core.article import Metadata
from reader.core.formats.bundle import web
from reader.core.late_regex import late_regex

_YAML = late_regex(r"\A---[ \t]*\n(.{0,100000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_TOML = late_regex(r"\A\+\+\+[ \t]*\n(.{0,100000}?)^\+\+\+[ \t]*(?:\n|\Z)", re.S | re.M)
_PAIR = late_regex(r"([\w-]+)[ \t]*:(?:[ \t]+(.*))?\Z")
_ITEM = late_regex(r"[ \t]*-[ \t]+(.*)")
_COMMENT = late_regex(r"(?<![ \t])[ \t]+#.*")
_WIKI_LINK = late_regex(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]]{0,300})\]\]")

# The field names of Jekyll, Hugo, Pandoc, Obsidian's clipper and Omnivore's plug-ins.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title",),
    "byline": ("author", "authors", "by", "creator"),
    "site": ("site", "site_name", "publisher", "publication"),
    "published": ("published", "date_published", "publish_date", "date"),
    "modified": ("modified", "updated", "lastmod"),
    "lang": ("lang", "language"),
    "excerpt": ("description", "excerpt", "summary", "subtitle"),
    "url": ("source", "url", "original_url", "canonical", "canonical_url", "link"),
    "tags": ("tags", "keywords", "categories"),
}


def split(text: str) -> tuple[Metadata, str]:
    """Return what *text* says of itself, and what follows."""
    if found := _YAML.match(text):
        fields = _yaml(found[1])
    elif found := _TOML.match(text):
        fields = _toml(found[1])
    else:
        return Metadata(), text
    return _metadata(fields), text[found.end() :]


def _metadata(fields: Mapping[str, Sequence[str]]) -> Metadata:
    known = {
        name: next((fields[key] for key in keys if fields.get(key)), ()) for name, keys in _NAMES.items()
    }
    tags = tuple(known.pop("tags"))
    joined = {name: ", ".join(values) for name, values in known.items()}
    return Metadata(
        **joined | {"url": web(joined["url"])}, tags=tags, sources=origins.all_from(origins.FRONT_MATTER)
    )


def _yaml(written: str) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    key = ""
    for line in written.split("\n"):
        if found := _PAIR.match(line):
            key = found[1].lower()
            fields[key] = _values((found[2] or "").strip())
        elif key and (found := _ITEM.match(line)):
            fields[key] += _values(found[1].strip())
    return fields


def _values(written: str) -> list[str]:
    bare = _COMMENT.sub("", written)
    if bare.startswith("[") and bare.endswith("]") and not bare.startswith("[["):
        return [value for each in bare[1:-1].split(",") for value in _values(each.strip())]
    value = _unquoted(written)
    return [value] if value and value not in ("|", ">", "null", "~") else []


def _unquoted(written: str) -> str:
    for quote in "\"'":
        if written.startswith(quote) and (end := written.rfind(quote)) > 0:
            inner = written[1:end]
            written = inner.replace('\\"', '"') if quote == '"' else inner.replace("''", "'")
            break
    else:
        written = _COMMENT.sub("", written)
    return _WIKI_LINK.sub(r"\1", written).strip()


def _toml(written: str) -> dict[str, list[str]]:
    import tomllib

    try:
        found = tomllib.loads(written)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    lists = {key.lower(): value if isinstance(value, list) else [value] for key, value in found.items()}
    return {
        key: [str(value) for value in values if not isinstance(value, dict | list)]
        for key, values in lists.items()
    }
