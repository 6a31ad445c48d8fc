"""What is looked at: selection, account, date in view; and how they move."""
