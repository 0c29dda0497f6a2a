"""Why a piece of a page is not in its article."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a leaf was left out; the sentence a person reads for it is the shell's to say."""

    HIDDEN = "hidden"
    """The page hides it."""
    FURNITURE = "furniture"
    """It stands in navigation, a footer, an aside or a form."""
    REPEATS_TITLE = "repeats title"
    LINKS = "links"
    """It is mostly links."""
    MARKED = "marked"
    """The page's own names for it say that it is something else."""
    OUTSIDE = "outside"
    """It stands outside the part of the page that holds the prose."""
    UNWANTED = "unwanted"
    """No extractor would keep it."""
    SURROUNDINGS = "surroundings"
    """What stands around it is left out."""
    REPEATED = "repeated"
    """The same words stand before."""
    DECORATION = "decoration"
    """A picture that belongs to nothing that was kept."""
