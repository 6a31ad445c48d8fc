"""A language other than English: its words from a catalogue that Qt compiled, numbers and months from Qt's locales."""

from PySide6.QtCore import QLocale, Qt, QTranslator

from viewer.resources import resource
from viewer.words import English

LOCALES = {"tr": "tr_TR", "ru": "ru_RU", "ar": "ar_SY"}  # whose names of months and separators are taken
MOST_DECIMALS = 12
MOST_DIGITS = 2**63  # beyond it Qt cannot count


class Translated:
    """One language.

    Arabic has the digits 0 to 9, as in its newspapers: a reader compares numbers with those in a quote.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self._locale = QLocale(LOCALES[code])
        self.from_right = self._locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._digits = QLocale(QLocale.Language.English) if self.from_right else self._locale
        self._catalogue = QTranslator()
        self._catalogue.load(str(resource("languages", f"claimline_{code}.qm")))

    def text(self, text: str, comment: str, n: int) -> str:
        """From the catalogue; English where it has nothing."""
        found = self._catalogue.translate("", text, comment, n)
        return found or English().text(text, comment, n)

    def number(self, number: float, decimals: int | None) -> str:
        """With the separators of the locale, and a true minus."""
        if abs(number) >= MOST_DIGITS:
            return English().number(number, decimals)
        if decimals is None:
            decimals = 0 if number == int(number) else len(f"{number:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
        return self._digits.toString(float(number), "f", decimals).replace("-", "−")

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """As the locale has it."""
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self._locale.standaloneMonthName(month, form) if alone else self._locale.monthName(month, form)
