"""How much of an application is kept: characters of a text, items of a list."""

# The texts that a person may edit.
EDITABLE_LIMITS = {
    "title": 300,
    "company": 300,
    "url": 2000,
    "location": 300,
    "salary": 300,
    "notes": 20000,
}
BOARD_LIMIT = 40
DESCRIPTION_LIMIT = 60000
HISTORY_LIMIT = 500
MOST_LINES = 100
# Files attached to an application: how many, how long a name, how many bytes each.
MOST_FILES = 20
LONGEST_FILE_NAME = 200
LARGEST_FILE = 5 * 1024 * 1024
MOST_DRAFTS = 100
MOST_SKILLS = 500
MOST_TAGS = 30
LONGEST_TAG = 40
MOST_APPOINTMENTS = 100
LONGEST_EVENT_NOTE = 2000
# Claims that a person confirmed as true (core/letters/truths.py).
MOST_TRUTHS = 200
LONGEST_TRUTH = 160
# What a person keeps to write again: answers to questions (core/letters/kept_answers.py), templates of messages, one for each
# kind and language (core/letters/messages/own.py), and an application's messages, one for each kind.
MOST_ANSWERS = 100
LONGEST_QUESTION = 300
LONGEST_ANSWER = 2000
MOST_TEMPLATES = 20
MOST_MESSAGES = 30
LONGEST_SUBJECT = 200
LONGEST_BODY = 4000
