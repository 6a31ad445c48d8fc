"""From files to a checked story, with every problem told."""
