"""What Qt says by itself, such as "Cancel", in the reader's language, and the side from which it is read."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from viewer.translated import LOCALES
from viewer.words import spoken_language


def put_into_words(application: QApplication) -> None:
    """Let Qt speak the language of the program; in English there is nothing to do."""
    language = spoken_language()
    if language.code not in LOCALES:
        return
    translator = QTranslator(application)
    translator.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(LOCALES[language.code]))
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.from_right else Qt.LayoutDirection.LeftToRight
    )
