"""What a page is: an article, documentation, a forum thread, a listing."""

import re
from collections.abc import Sequence

from reader.core.article import Kind
from reader.core.extract.leaves import Leaf
from reader.core.late_regex import late_regex
from reader.core.metadata.claims import Claims

_FORUM_TYPES = frozenset(("DiscussionForumPosting", "QAPage"))
_FORUM_ADDRESS = late_regex(
    r"^https?://(?:forums?|community|discuss|answers)\.|/(?:forums?|threads?|comments|viewtopic|showthread|t|questions)[./?]",
    re.IGNORECASE,
)
_FORUM_ENGINES = late_regex(
    r"discourse|vbulletin|phpbb|xenforo|mybb|invision|vanilla|flarum|smf|nodebb|fluxbb", re.I
)
_FORUM_NAMES = late_regex(r"(?:^|\s)(?:vbulletin_html|phpbb|XF|ipsApp|question-page)(?:\s|$)")
"""What the programs of forums call their pages: vBulletin, phpBB, XenForo, Invision, Stack Exchange."""
_FORUM_FILES = late_regex(r"/jscripts/.{1,40}\.js|/clientscript/vbulletin|/syndication\.php")
"""The scripts of vBulletin, and of MyBB its feeds too."""
_DOCUMENT_TYPES = frozenset(("TechArticle", "APIReference", "HowTo"))
_DOCUMENT_ENGINES = late_regex(
    r"docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|hugo.*docs|rustdoc|javadoc|doxygen|mdbook|antora|docfx|pdoc|jekyll.*docs",
    re.I,
)
_DOCUMENT_FILES = late_regex(r"(?:^|/)_static/pygments\.css|(?:^|/)book(?:-[0-9a-f]{8})?\.js|docsearch")
"""Those of Sphinx and mdBook, and the search that is made for documentation."""
_DOCUMENT_SOURCE = late_regex(
    r"/(?:docs?|documentation|content|files|articles|guides?|manual)/", re.IGNORECASE
)
"""Where in a repository the text of documentation stands."""
_DOCUMENT_HOST = late_regex(
    r"^https?://(?:docs?|developers?|devdocs|manual|wiki|help)\.|/(?:docs?|documentation|manual|reference|api)/"
)
_LISTING_TYPES = frozenset(("CollectionPage", "SearchResultsPage", "ItemList"))


def kind(claims: Claims, kept: Sequence[Leaf]) -> Kind:
    """Return what the page of *claims* is, whose article is *kept*."""
    if is_forum(claims):
        return Kind.FORUM
    types = _types(claims)
    code = sum(leaf.tag == "pre" for leaf in kept)
    if is_made_as_document(claims) or (_DOCUMENT_HOST.search(claims.url) and code):
        return Kind.DOCUMENTATION
    length = sum(len(leaf.text) for leaf in kept)
    links = sum(leaf.link_length for leaf in kept)
    if links > 0.6 * length or (types & _LISTING_TYPES and not claims.article):
        return Kind.LISTING
    return Kind.ARTICLE


def is_forum(claims: Claims) -> bool:
    """Tell whether the page calls itself a thread of a forum, or stands where threads do."""
    return bool(
        _types(claims) & _FORUM_TYPES
        or _FORUM_ENGINES.search(claims.meta("generator"))
        or _FORUM_NAMES.search(claims.names)
        or any(map(_FORUM_FILES.search, claims.files))
        or _FORUM_ADDRESS.search(claims.url)
    )


def is_made_as_document(claims: Claims) -> bool:
    return bool(
        _types(claims) & _DOCUMENT_TYPES
        or _DOCUMENT_ENGINES.search(claims.meta("generator"))
        or any(map(_DOCUMENT_FILES.search, claims.files))
        or _DOCUMENT_SOURCE.search(claims.source)
    )


def is_document(claims: Claims) -> bool:
    """Tell whether the page was made as documentation is or stands where it does, and is no thread."""
    stands = is_made_as_document(claims) or _DOCUMENT_HOST.search(claims.url) is not None
    return stands and not is_forum(claims)


def _types(claims: Claims) -> set[str]:
    return {each for node in claims.nodes for each in _listed(node.get("@type"))}


def _listed(value: object) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
