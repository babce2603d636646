import os
import select
import sys

import pytest

from muniment.machine.mates import Mates

MANY = 500


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_each_mark_comes_in_its_place_with_the_result_of_its_task(processes: int) -> None:
    tasks = [(number, "x" * number * 40 if number % 3 else None) for number in range(MANY)]
    with Mates(lambda task: task.upper() + "!", processes=processes) as mates:
        found = list(mates.run(tasks))
    assert found == [(number, task.upper() + "!" if task is not None else None) for number, task in tasks]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_fault_in_any_process_is_raised_here(processes: int) -> None:
    def work(task: int) -> int:
        if task == MANY - 1:
            raise ValueError("the last one")
        return task

    with Mates(work, processes=processes) as mates, pytest.raises(ValueError, match="the last one"):
        list(mates.run((number, number) for number in range(MANY)))


def test_a_process_that_was_killed_is_told() -> None:
    here = os.getpid()

    def work(task: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return task

    with Mates(work, processes=2) as mates, pytest.raises(OSError, match="was killed"):
        list(mates.run((number, number) for number in range(MANY)))


def test_a_process_goes_on_while_the_one_that_takes_its_results_is_busy() -> None:
    here, done = os.getpid(), list[str]()
    (busied, busy), (begun, begin) = os.pipe(), os.pipe()

    def work(task: str) -> str:
        done.append(task)
        if len(done) > 1 and os.getpid() == here:
            os.write(busy, b".")
            return str(bool(select.select([begun], [], [], 5)[0]))
        if os.getpid() != here and len(done) == 2:
            select.select([busied], [], [], 5)
        elif os.getpid() != here:
            os.write(begin, b".")
        return "x" * 400_000

    with Mates(work, processes=2, batch=1) as mates:
        told = ("alone", "first", "second", "third", "fourth")
        found = [result for _, result in mates.run((task, task) for task in told)]
    mine = [result for result in found if len(result) < len(found[0])]
    assert mine[:1] == [str(sys.platform == "linux")]  # other systems give pipes no room on request


def test_what_the_first_task_makes_ready_is_there_for_all_others() -> None:
    ready: list[int] = []

    def work(task: int) -> int:
        ready[1:] = [task]
        return ready[0]

    with Mates(work, processes=3, batch=1) as mates:
        found = [result for _, result in mates.run((task, task) for task in range(MANY))]
    assert found == [0] * MANY
