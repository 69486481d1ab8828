"""What is read of a listing, by name."""

FIELDS = ["title", "company", "location", "salary", "description"]
# Those of one line, which the application keeps; the description is kept apart, as the listing's text.
LINES = ["title", "company", "location", "salary"]
