"""The limits of every container, in one table. Past one of them a ReaderError says which.

Bytes are counted as they come out of a decoder, never as a header declares them.
"""

from reader.core.files import MEGABYTE

ENTRIES = 250_000
"""Files in an archive: four times what an old zip can hold. 100 000 open in two seconds."""

NESTING = 16
"""Containers inside containers: parts of a message. A zip inside a zip is not opened at all."""

FRAMES = 3
"""Frames inside frames that a page may bring along; deeper ones are left out."""

PART = 250 * MEGABYTE
"""Bytes that one file of an archive unpacks to."""

TOTAL = 500 * MEGABYTE
"""Bytes that an archive unpacks to where all of it has to be unpacked (gzip, WARC, WACZ)."""

RATIO = 400
"""How many times its packed size a file may have, once it is larger than FREE. Deflate can do 1 032."""

FREE = 16 * MEGABYTE
"""Bytes that any file may unpack to, however small it was."""

ENCODINGS = 4
"""Content-Encodings of one body, each inside the other."""

HEADERS = 10_000
"""Header lines of one part or record."""

LISTED = 1_000
"""Pages of a container whose titles are looked up for its list; the rest are listed by address."""
