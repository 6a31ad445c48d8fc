"""Claimline: a timeline in which every mark can be asked who says so.

    file → Draft → Story + problems → ViewState → Visible → Scene → screen | picture

`story` is what is claimed, `reading` gets it from files, `view` is what is looked at, `scene` decides where everything
goes, `paint` strokes it, `export` writes it, `window` is the program. Each imports only what stands before it.
"""

__version__ = "0.1.0"
