"""The names of the fields that are read from a listing."""

FIELDS = ["title", "company", "location", "salary", "description"]
# The fields of one line, stored in the application; the description is stored apart, as the listing's text.
LINES = ["title", "company", "location", "salary"]
