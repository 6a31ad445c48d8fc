"""How marks are stroked: one painter for every device."""
