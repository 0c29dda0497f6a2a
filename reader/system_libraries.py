"""What Qt needs from the system, looked for before Qt would call abort(). Imports no Qt.

The tables follow what `ldd` names for the wheel's xcb plug-in and WebEngine; a test compares them.
"""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library with the package that holds it on Debian/Ubuntu, Fedora and Arch."""

    soname: str
    debian: str
    fedora: str
    arch: str


ENGINE = (
    Library("libnss3.so", "libnss3", "nss", "nss"),
    Library("libnspr4.so", "libnspr4", "nspr", "nspr"),
    Library("libasound.so.2", "libasound2", "alsa-lib", "alsa-lib"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libdrm.so.2", "libdrm2", "libdrm", "libdrm"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libexpat.so.1", "libexpat1", "expat", "expat"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libgbm.so.1", "libgbm1", "mesa-libgbm", "mesa"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Library("libudev.so.1", "libudev1", "systemd-libs", "systemd-libs"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libXcomposite.so.1", "libxcomposite1", "libXcomposite", "libxcomposite"),
    Library("libXdamage.so.1", "libxdamage1", "libXdamage", "libxdamage"),
    Library("libXext.so.6", "libxext6", "libXext", "libxext"),
    Library("libXfixes.so.3", "libxfixes3", "libXfixes", "libxfixes"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libxkbfile.so.1", "libxkbfile1", "libxkbfile", "libxkbfile"),
    Library("libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr"),
    Library("libXtst.so.6", "libxtst6", "libXtst", "libxtst"),
    Library("libxcb-dri3.so.0", "libxcb-dri3-0", "libxcb", "libxcb"),
    Library("libz.so.1", "zlib1g", "zlib", "zlib"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
)
WINDOW = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)


GRAPHICS_CARDS = ("/dev/dri", "/dev/nvidiactl", "/dev/dxg", "/dev/mali0", "/dev/kgsl-3d0")
"""How Linux shows that there is one: DRM, NVIDIA's own driver, WSL, two of phones and tablets."""


def missing(*, on_screen: bool) -> tuple[Library, ...]:
    """Return the libraries that Qt would miss here; those of X only for a window *on_screen*."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(
        each for each in (ENGINE + WINDOW if on_screen and _by_x() else ENGINE) if not _loads(each.soname)
    )


def has_display() -> bool:
    """Return whether there is a screen to show a window on."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_graphics_card() -> bool:
    """Return whether there is hardware to draw with; where there is none, Qt would imitate one, slowly."""
    return not sys.platform.startswith("linux") or any(Path(each).exists() for each in GRAPHICS_CARDS)


def advice(libraries: tuple[Library, ...]) -> str:
    """Return what to install, as one message."""
    names = ", ".join(each.soname for each in libraries)
    return "\n".join(
        (
            f"Lutrin needs libraries that this system lacks: {names}. Install them with",
            f"  Debian, Ubuntu:  sudo apt install {_packages(each.debian for each in libraries)}",
            f"  Fedora:          sudo dnf install {_packages(each.fedora for each in libraries)}",
            f"  Arch:            sudo pacman -S {_packages(each.arch for each in libraries)}",
        )
    )


def _packages(names: object) -> str:
    return " ".join(dict.fromkeys(names))  # type: ignore[call-overload]


def _by_x() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    return platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY"))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
