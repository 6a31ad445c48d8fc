"""The interactive program: widgets that show values and ask for moves."""
