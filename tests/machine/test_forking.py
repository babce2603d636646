import os

import pytest

from muniment.machine import forking

MANY = 100


@pytest.fixture(params=[1, 2], autouse=True)
def cores(request, monkeypatch) -> int:
    """How many processes may work at once."""
    monkeypatch.setattr(forking, "cores", lambda: request.param)
    return int(request.param)


def test_results_of_both_halves_come_in_the_order_of_their_tasks(cores: int) -> None:
    def work(tasks):
        return [(task, os.getpid()) for task in tasks]

    found = forking.halved(range(MANY), work, kind=tuple[int, int], worth=2)
    assert [task for task, _ in found] == [*range(MANY)]
    assert len({process for _, process in found}) == cores


@pytest.mark.parametrize("task", [0, MANY - 1])
def test_a_fault_in_either_half_is_raised_here(task: int) -> None:
    def work(some):
        if task in some:
            raise ValueError("that one")
        return [*some]

    with pytest.raises(ValueError, match="that one"):
        forking.halved(range(MANY), work, kind=int, worth=2)
