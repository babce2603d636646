"""A code host for the form: GitHub's interface, answered from a bare repository."""

import base64
import os
import re
import subprocess
from urllib.parse import urlsplit

import pytest


class CodeHost:
    """GitHub, as far as the form asks it: its interface over a bare repository, and what it was asked for in vain."""

    def __init__(self, repository):
        self.repository, self.proposals, self.labels, self.unknown = repository, [], [], []

    def git(self, *words, given=None, index="index"):
        """Run git under nobody's name; return what it says, without the last line end."""
        who = {f"GIT_{whose}_{what}": "nobody" for whose in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        surroundings = {**os.environ, **who, "GIT_INDEX_FILE": str(self.repository / index)}
        command = ["git", "-C", str(self.repository), *words]
        done = subprocess.run(command, input=given, env=surroundings, capture_output=True, check=True)
        return done.stdout.decode().removesuffix("\n")

    def answer(self, route):
        """Answer a request of the form."""
        path, told = urlsplit(route.request.url).path, route.request.post_data_json if route.request.post_data else {}
        found = {"data": self.graph(**told)} if path == "/graphql" else self.rest(route.request.method, path, told)
        if found is None:
            self.unknown.append(f"{route.request.method} {path}")
        headers = {"Access-Control-Allow-Origin": "*"}
        route.fulfill(status=404 if found is None else 200, json=found, headers=headers)

    def rest(self, method, path, told):
        """Answer what has an address of its own."""
        asked = f"{method} {path.removeprefix('/repos/owner/archive')}"
        if asked == "GET /user":
            return {"id": 1, "login": "editor", "name": "An editor", "html_url": "https://github.com/editor"}
        if asked == "GET ":
            return {"private": False, "owner": {"type": "User"}, "permissions": {"push": True}}
        if asked.startswith("GET /git/trees/"):
            return {"tree": [self.file(line) for line in self.git("ls-tree", "-rl", asked[15:]).splitlines()]}
        if asked == "POST /pulls":
            self.proposals.append(told)
            day = dict.fromkeys(("created_at", "updated_at"), "2024-03-01T00:00:00Z")
            return {"number": 1, "node_id": "P1", "title": told["title"], "html_url": "", "head": {}, **day}
        if asked.endswith((" /issues/1/labels", " /issues/1")):
            self.labels = told.get("labels", self.labels)
            return {"labels": [{"name": label} for label in self.labels]}
        return None

    @staticmethod
    def file(line):
        _, kind, name, size, path = line.split(None, 4)
        return {"type": kind, "sha": name, "size": int(size), "path": path}

    def graph(self, query, variables):
        """Answer what is asked in GraphQL."""
        if "createCommitOnBranch" in query:
            return {"createCommitOnBranch": {"commit": self.commit(**variables["input"])}}
        if "markPullRequestReadyForReview" in query:
            self.proposals[-1]["draft"] = False
            return {"markPullRequestReadyForReview": {"pullRequest": {"isDraft": False}}}
        if "createRef" in query:
            self.git("update-ref", variables["input"]["name"], variables["input"]["oid"])
            return {"createRef": {"ref": {"name": variables["input"]["name"]}}}
        if "fork:" in query:
            return {"fork": {"id": "R1"}, "base": {"ref": {"target": {"oid": self.git("rev-parse", "main")}}}}
        if "pullRequests" in query:
            return {"repository": {"pullRequests": {"nodes": [], "totalCount": 0}}}
        last = {
            "oid": self.git("rev-parse", "main"),
            "message": "Begin",
            "author": {"name": "nobody", "email": "nobody"},
        }
        history = {"target": {"history": {"nodes": [last | {"committedDate": "2024-03-01T00:00:00Z"}]}}}
        files = dict(re.findall(r'(content_\d+): object\(oid: "(\w+)"\)', query))
        texts = {name: {"text": self.git("cat-file", "-p", file), "isTruncated": False} for name, file in files.items()}
        return {"repository": {"ref": history, **texts, **dict.fromkeys(re.findall(r"commit_\d+", query), history)}}

    def commit(self, branch, expectedHeadOid, fileChanges, message):  # noqa: N803 - as GitHub calls them
        """Commit files to a branch; return the commit."""
        self.git("read-tree", expectedHeadOid)
        names = {}
        for number, one in enumerate(fileChanges["additions"]):
            name = self.git("hash-object", "-w", "--stdin", given=base64.b64decode(one["contents"]))
            self.git("update-index", "--add", "--cacheinfo", f"100644,{name},{one['path']}")
            names[f"file_{number}"] = {"oid": name}
        tree = self.git("write-tree")
        made = self.git("commit-tree", tree, "-p", expectedHeadOid, "-m", message["headline"])
        self.git("update-ref", f"refs/heads/{branch['branchName']}", made)
        return {"oid": made, "committedDate": "2024-03-01T00:00:00Z", **names}


@pytest.fixture
def code_host(archive, tmp_path):
    """A code host that has the archive."""
    host = CodeHost(tmp_path / "archive.git")
    git = ("git", "-C", str(archive), "-c", "user.name=nobody", "-c", "user.email=nobody", "-c", "commit.gpgsign=false")
    for words in (
        ("init", "--quiet", "--initial-branch=main"),
        ("add", "--", "docs", "hooks", "posts", "mkdocs.yml"),
        ("commit", "--quiet", "--message", "Begin"),
        ("clone", "--quiet", "--bare", ".", str(host.repository)),
    ):
        subprocess.run([*git, *words], check=True)
    return host
