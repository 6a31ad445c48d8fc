"""Which languages the interface has, which one the reader wants, and how to speak it."""

import os
import sys
from collections.abc import Mapping

from viewer.resources import resource
from viewer.words import English, speak, spoken_language

SYSTEM = "system"
NAMES = {"en": "English", "tr": "Türkçe", "ru": "Русский", "ar": "العربية"}  # each as its readers call it
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which they count


def offered() -> tuple[str, ...]:
    """The codes of the languages that there are: English, and those whose catalogue was compiled."""
    return tuple(code for code in NAMES if code == "en" or resource("languages", f"claimline_{code}.qm").is_file())


def wanted(choice: str) -> str:
    """The code of the language that a choice means here: that language, or with "system" that of the system.

    English where it is one that the interface has not got.
    """
    asked = (choice,) if choice != SYSTEM else _of_system()
    return next((code for name in asked if (code := name[:2].lower()) in offered()), "en")


def speak_in(choice: str) -> None:
    """Say everything in the language that a choice means."""
    code = wanted(choice)
    if code == spoken_language().code:
        return
    if code == "en":
        speak(English())
        return
    from viewer.translated import Translated  # which imports Qt

    speak(Translated(code))


def _of_system() -> list[str]:
    """The names of the languages that the system asks for, the first one first."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return QLocale.system().uiLanguages()
    return of_environment(os.environ)


def of_environment(variables: Mapping[str, str]) -> list[str]:
    """The names of languages in the variables of a Unix system.

    >>> of_environment({"LANG": "ar_SY.UTF-8"}), of_environment({"LANGUAGE": "tr:en", "LANG": "ru_RU.UTF-8"})
    (['ar_SY.UTF-8'], ['tr', 'en'])
    >>> of_environment({"LANGUAGE": "tr", "LANG": "C.UTF-8"})
    ['C.UTF-8']
    """
    locale = next((variables[name] for name in VARIABLES if variables.get(name)), "C")
    if locale.partition(".")[0] in ("C", "POSIX"):
        return [locale]
    return variables.get("LANGUAGE", "").split(":") if variables.get("LANGUAGE") else [locale]
