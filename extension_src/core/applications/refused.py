"""What enters is checked, and refused when it is of no shape that JobTrack would send."""


class Refused(Exception):
    """A message that no part of JobTrack would send; the argument says what is wrong with it."""
