"""Python imports this at the start of every process that tests run with this folder on its path."""

import os

if "CLAIMLINE_WATCH" in os.environ:
    from watch import watch

    watch()
