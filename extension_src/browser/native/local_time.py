"""The clock of the person's own place, in V8: the build puts this in the place of core/native/local_time.py."""


def offset_at(time):
    # Adding zero makes an integer of the -0 of Greenwich.
    return 0 - __new__(Date(time)).getTimezoneOffset()


def this_month():
    now = __new__(Date())
    return [now.getFullYear(), now.getMonth() + 1]
