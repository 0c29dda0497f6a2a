"""What is said of a page whose article is known: the paragraphs that begin with "The river"."""

from reader.core import metadata
from reader.core.article import Metadata
from reader.core.extract import leaves, prepare

TEXT = "<p>The river rose in the night.</p><p>The river fell again.</p>"
URL = "https://post.example/isle/storm"


def told(body: str, head: str = "", url: str = URL) -> Metadata:
    """Return what is said of a page with *body*; TEXT in it is its article."""
    tree = prepare.parse(f"<html><head>{head}</head><body>{body}</body></html>")
    claims = metadata.claims(tree, url)
    found = leaves.leaves(prepare.prepare(tree))
    kept = [leaf for leaf in found if leaf.tag == "p" and leaf.text.startswith("The river")]
    return metadata.metadata(claims, found, kept)
