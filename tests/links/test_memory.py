"""What was observed is kept, however a run ends."""

import datetime
import errno
from pathlib import Path

import pytest

from muniment import project
from muniment.links import due, ledger
from muniment.links.check import Cited
from muniment.links.look import Seen
from muniment.links.memory import Memory
from muniment.machine import whole
from muniment.model.verdict import Verdict

URL = "https://a.example/letters"
NOW = datetime.datetime(2019, 4, 2, 12, tzinfo=datetime.UTC)


@pytest.fixture
def archive(tmp_path: Path) -> project.Project:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n")
    (tmp_path / "posts").mkdir()
    return project.read(tmp_path)


def remembering(archive: project.Project) -> Memory:
    return Memory(archive, lambda: NOW)


def verdicts(archive: project.Project) -> dict[str, Verdict]:
    return {url: record.verdict for url, record in ledger.read(archive.posts).records.items()}


def test_the_run_after_a_killed_one_brings_its_looks_into_the_ledger(archive):
    killed = remembering(archive)
    killed.note(URL, Seen(Verdict.DEAD, "it is gone.", status=404))
    assert verdicts(archive) == {}
    after = remembering(archive)
    assert after.looks.last == {URL: NOW.date()}
    after.save()
    assert verdicts(archive) == {URL: Verdict.DEAD}
    again = remembering(archive)
    assert not again.changed


def test_what_is_looked_at_again_comes_with_the_title_it_had_when_last_alive(archive):
    first = remembering(archive)
    first.note(URL, Seen(Verdict.OK, "it answers 200.", status=200, title="Letters"))
    first.note(URL, Seen(Verdict.SOFT_DEAD, "it answers 200, but sells.", status=200, title="Blocked drains"))
    first.save()
    wanted = remembering(archive).wanted([Cited(URL), Cited("https://b.example/")])
    assert wanted == [Cited(URL, title="Letters"), Cited("https://b.example/")]


def test_an_interrupted_run_keeps_what_it_saw(archive, muniment, monkeypatch):
    def interrupted(*_, note, **__):
        note(URL, Seen(Verdict.OK, "it answers 200.", status=200))
        raise KeyboardInterrupt

    (archive.posts / "2019").mkdir()
    post = f"---\ntitle: A\ndate: 2019-04-02\n---\n\n<{URL}> <https://b.example/>\n"
    (archive.posts / "2019" / "2019-04-02-a.md").write_text(post)
    monkeypatch.setattr("muniment.links.check.check", interrupted)
    told = muniment(archive.root, "links", "check", "--all")
    assert told.exit_code != 0
    assert verdicts(archive) == {URL: Verdict.OK}


def test_where_the_file_of_looks_cannot_be_made_the_ledger_is_written_all_the_same(archive):
    archive.cache.mkdir()
    (archive.cache / "links").write_text("in the way")
    memory = remembering(archive)
    memory.note(URL, Seen(Verdict.OK, "it answers 200.", status=200))
    memory.save()
    assert memory.observations.failure
    assert verdicts(archive) == {URL: Verdict.OK}


def test_where_the_disk_is_full_the_ledger_stays_and_the_looks_are_gone_on_with(archive, monkeypatch):
    before = remembering(archive)
    before.note("https://b.example/", Seen(Verdict.OK, "it answers 200.", status=200))
    before.save()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    memory = remembering(archive)
    memory.note(URL, Seen(Verdict.DEAD, "it is gone.", status=404))
    with monkeypatch.context() as patched:
        patched.setattr(whole, "write", full)
        with pytest.raises(OSError, match="No space"):
            memory.save()
    assert verdicts(archive) == {"https://b.example/": Verdict.OK}
    remembering(archive).save()
    assert verdicts(archive) == {"https://b.example/": Verdict.OK, URL: Verdict.DEAD}


def test_looks_that_cannot_be_read_are_begun_anew(archive, caplog):
    (archive.cache / "links").mkdir(parents=True)
    (archive.cache / "links" / "observations.sqlite").write_bytes(b"no database" * 1000)
    memory = remembering(archive)
    memory.note(URL, Seen(Verdict.OK, "it answers 200.", status=200))
    memory.went_round()
    memory.save()
    memory.close()
    assert "observations.sqlite cannot be read (file is not a database); starting anew" in caplog.text
    assert remembering(archive).looks == due.Looks({URL: NOW.date()}, NOW.date())
