"""Which buckets of identity keys are believed, and how many ids they keep."""

from tests.core.conftest import Core
from tests.core.tracked import application

IDENTITY = "extension_src.core.storage.identity_index"


def test_what_is_no_bucket_holds_nothing(core: Core) -> None:
    listing = application("a", board="indeed", job_id="7")
    (bucket,) = core(f"{IDENTITY}:buckets_of", ["job|indeed|7"])
    for text, found in [
        ('{"job|indeed|7":["x","y"]}', "y"),
        ('{"job|indeed|7":[7]}', ""),
        ('{"job|indeed|7":"x"}', ""),
        ("[", ""),
        ("7", ""),
    ]:
        assert core(f"{IDENTITY}:tracked_ids", [listing], {bucket: text}) == [found], text
    holders = core(f"{IDENTITY}:identity_writes", [[None, {**listing, "id": f"a{number}"}] for number in range(25)], {})
    ids = [part for text in holders.values() for part in text.split('"') if part.startswith("a") and part[1:].isdigit()]
    assert len(set(ids)) == 20
    assert "a24" in ids
