"""Measures `muniment links check` on a farm of loopback hosts, and lychee beside it where it is installed."""

import argparse
import asyncio
import json
import multiprocessing
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from multiprocessing.connection import Connection
from pathlib import Path

PAGE = (
    "<!doctype html><html lang=en><head><title>Report {n}</title></head><body><h1>Report {n}</h1>"
    + "<p>The committee heard report {n} read aloud and wrote down what each of its witnesses had seen that year.</p>"
    * 20
    + "</body></html>"
)


def is_gone(number: int) -> bool:
    """Tell whether the farm answers 404: every tenth address, spread over hosts."""
    return number * 7907 % 1009 < 101


class Farm:
    """Answers every address after 20 to 200 ms; notes who was asked when."""

    def __init__(self) -> None:
        self.now: dict[str, int] = defaultdict(int)
        self.most: dict[str, int] = defaultdict(int)
        self.times: dict[str, list[float]] = defaultdict(list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = writer.get_extra_info("sockname")[0]
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.times[host].append(time.monotonic())
                self.now[host] += 1
                self.most[host] = max(self.most[host], self.now[host])
                name = head.split(b" ", 2)[1].rsplit(b"/", 1)[1]
                number = int(name) if name.isdigit() else 0
                await asyncio.sleep(0.02 + 0.18 * (number * 7919 % 1000) / 1000)
                body = PAGE.replace("{n}", str(number)).encode()
                gone = is_gone(number)
                status = b"404 Not Found" if gone else b"200 OK"
                writer.write(
                    b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body
                )
                self.now[host] -= 1
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def bursts(times: list[float]) -> int:
    """Return the most requests within any second."""
    times = sorted(times)
    start = most = 0
    for end, moment in enumerate(times):
        while moment - times[start] >= 1.0:
            start += 1
        most = max(most, end - start + 1)
    return most


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def run_farm(hosts: list[str], port: int, pipe: Connection) -> None:
    """Serve; tell what was seen when asked, once."""

    async def main() -> None:
        farm = Farm()
        for host in hosts:
            await asyncio.start_server(farm.serve, host, port, backlog=64)
        pipe.send("ready")
        while not pipe.poll():
            await asyncio.sleep(0.1)
        pipe.send(
            {
                "requests": sum(map(len, farm.times.values())),
                "most at once on one host": max(farm.most.values(), default=0),
                "most in a second on one host": max(map(bursts, farm.times.values()), default=0),
            }
        )
        await asyncio.sleep(3600)

    asyncio.run(main())


def ran(command: list[str]) -> dict[str, float]:
    """Run a command; return its seconds, those of the processor, and its memory."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds, used = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    # The most of all commands so far: the smaller one is run first.
    return {"seconds": round(seconds, 1), "of the processor": round(spent, 1), "MB": used.ru_maxrss // 1024}


def compared(listed: Path, out: Path, seen: Connection) -> dict[str, dict[str, float]]:
    """Run our check, with what its hosts saw, and, where it is installed, lychee with the same politeness."""
    ours = [sys.executable, "-m", "muniment", "links", "check", "--urls", str(listed), "--json", str(out)]
    table = {"muniment": ran([*ours, "--allow-net", "127.0.0.0/8"])}
    seen.send("tell")
    table["hosts"] = seen.recv()
    if shutil.which("lychee"):
        polite = ["--host-concurrency", "2", "--host-request-interval", "200ms", "--max-concurrency", "400"]
        table["lychee"] = ran(["lychee", "--no-progress", "-q", "--max-retries", "0", *polite, str(listed)])
        table["ratio"] = {"of seconds": round(table["muniment"]["seconds"] / table["lychee"]["seconds"], 2)}
    return table


def main(addresses: int, hosts: int) -> None:
    """Run the farm and the check, and print a table."""
    names = [f"127.0.{number // 200 + 1}.{number % 200 + 1}" for number in range(hosts)]
    ours, theirs = multiprocessing.Pipe()
    port = free_port()
    process = multiprocessing.Process(target=run_farm, args=(names, port, theirs), daemon=True)
    process.start()
    theirs.close()  # so that a farm that ends ends the wait for it
    ours.recv()
    with tempfile.TemporaryDirectory() as folder:
        listed, out = Path(folder) / "urls.txt", Path(folder) / "out.json"
        listed.write_text("".join(f"http://{names[n % hosts]}:{port}/r/{n}\n" for n in range(addresses)))
        table = compared(listed, out, ours)
        found = json.loads(out.read_text())
    right = sum(one["verdict"] == ("dead" if is_gone(int(one["url"].rsplit("/", 1)[1])) else "ok") for one in found)
    for who, figures in table.items():
        print(f"{who:10} " + ", ".join(f"{value} {name}" for name, value in figures.items()))
    print(f"right      {right} of {addresses}")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("addresses", nargs="?", type=int, default=20_000)
    asked.add_argument("hosts", nargs="?", type=int, default=400)
    given = asked.parse_args()
    main(given.addresses, given.hosts)
