"""What is claimed: values in the domain's words, that cannot be inconsistent."""
