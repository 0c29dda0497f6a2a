"""EML: a mail saved as a file, be it a newsletter or an article that somebody sent to themselves.

The mail's HTML is the page, else its text; the subject is the title and the sender the author.
"""

import re
from dataclasses import replace

from reader.core import origins
from reader.core.article import Metadata, Page
from reader.core.errors import NoPageInside
from reader.core.formats import document, html, mhtml, mime, text
from reader.core.formats.format import Format, Saved
from reader.core.formats.mime import Message
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_SUFFIX = ".eml"
_FIELD = late_regex(rb"(?:From |[!-9;-~]{1,60}:)")
_MAILED = late_regex(rb"^(?:received|delivered-to|return-path|message-id|to|subject):", re.I | re.M)
_VERSION = late_regex(rb"^mime-version:", re.I | re.M)
_PREFIX = late_regex(r"\A(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s*:)+\s*", re.I)


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether *head* holds the headers of a mail; for a file named as one, any headers at all."""
    if not _FIELD.match(head):
        return False
    fields = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return suffix == _SUFFIX or bool(_VERSION.search(fields) and _MAILED.search(fields))


def parse(saved: Saved) -> Page:
    """Return the mail as a page. Raises NoPageInside or what `mime.message` raises."""
    message = mime.message(saved.data, saved.shown_name)
    part = mhtml.root(message)
    if part is None:
        raise NoPageInside(name=saved.shown_name)
    files = mhtml.bundle(message, part.location)
    inner = Saved(part.data(), saved.name, None, saved.url, part.charset)
    page = (text.parse if part.media_type == "text/plain" else html.parse)(inner)
    about = _about(message)
    if page.text is not None:
        # Its lines are known to be text: they keep the title and the author of the mail.
        page = replace(page, html=document.document(about, document.paragraphs(page.text)), text=None)
    else:
        page = replace(page, html=document.introduced(about, page.html))
    return replace(page, saved=message.date, resources=files.resource, about=about)


def _about(message: Message) -> Metadata:
    from email.utils import parseaddr

    sender, address = parseaddr(mime.words(message.headers.get("from", "")))
    date = message.date
    return Metadata(
        title=_PREFIX.sub("", mime.words(message.headers.get("subject", "")), count=1),
        byline=sender or address,
        published=date.isoformat() if date else "",
        sources=origins.all_from(origins.MAIL),
    )


FORMAT = Format(
    id="eml",
    label=translatable("Format", "Mails"),
    suffixes=(_SUFFIX,),
    media_types=("message/rfc822",),
    recognizes=recognizes,
    parse=parse,
)
