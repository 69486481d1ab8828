"""The person's local clock: the V8 twin of core/native/local_time.py, which the build replaces with this."""


def offset_at(time: int) -> int:
    # Subtracted from zero, because a minus sign alone would make -0 of Greenwich's 0.
    return 0 - __new__(Date(time)).getTimezoneOffset()


def this_month() -> list[int]:
    now = __new__(Date())
    return [now.getFullYear(), now.getMonth() + 1]
