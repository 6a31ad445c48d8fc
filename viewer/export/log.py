"""The log: what the program itself did wrong, in a few small files of which the oldest goes."""

from contextlib import closing
from pathlib import Path

from viewer.folders import state_folder

NAME = "claimline.log"
MOST_BYTES = 256 << 10  # of a file
FORMER_FILES = 3


def write_log(entry: str) -> Path | None:
    """Put an entry at the end of the log, in a folder for its owner alone; the file, None where none can be written."""
    import logging
    from logging.handlers import RotatingFileHandler

    class Log(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  its name in logging
            raise

    file = state_folder() / NAME
    record = logging.LogRecord("claimline", logging.ERROR, "", 0, entry, None, None)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        log = Log(file, maxBytes=MOST_BYTES, backupCount=FORMER_FILES, encoding="utf-8", errors="backslashreplace")
        log.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
        with closing(log):
            log.handle(record)
    except OSError:
        return None
    return file
