"""Kinds of files, and whether colleagues may get them."""

from enum import StrEnum


class FileKind(StrEnum):
    """Kinds that the office distinguishes."""

    PICTURE = "picture"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    PDF = "pdf"
    OFFICE = "office"
    OFFICE_MACRO = "office_macro"
    ARCHIVE = "archive"
    EXECUTABLE = "executable"
    ANDROID_PACKAGE = "android_package"
    HTML_OR_SVG = "html_or_svg"
    TEXT = "text"
    UNKNOWN = "unknown"

    @property
    def may_be_passed_on(self) -> bool:
        """Whether colleagues may get the file; other kinds are stored but never passed on.

        Of a picture, the copy made by bot.files.pictures is passed on, not the file.
        """
        return self in _PASSED_ON


_PASSED_ON = frozenset(
    {
        *(FileKind.PICTURE, FileKind.VOICE, FileKind.AUDIO, FileKind.VIDEO),
        *(FileKind.PDF, FileKind.OFFICE, FileKind.TEXT),
    }
)
