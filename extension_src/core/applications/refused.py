"""The error for input that has no shape that JobTrack would send."""


class Refused(Exception):
    """Raised for a message that no part of JobTrack would send; the argument says what is wrong with it."""
