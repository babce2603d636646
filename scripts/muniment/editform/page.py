"""The page of the form, its script and its style."""

import base64
import hashlib
from html import escape

import msgspec

from muniment.editform.bundle import COLLECTIONS
from muniment.editform.host import Host
from muniment.vocabularies.registry import Registry

ELSEWHERE = f"https://unpkg.com/{COLLECTIONS.name}@{COLLECTIONS.version}/dist/immutable.es.js"
"""Where the form would load a part of itself from; the page hands it our own copy."""
MAP = msgspec.json.encode({"imports": {ELSEWHERE: "./immutable.es.js"}}).decode()

STYLE = """\
@font-face {
  font-family: "Material Symbols Outlined";
  font-style: normal;
  font-weight: 100 700;
  src: url(material-symbols.woff2) format("woff2");
}
body { margin: 0; }
.notice { margin: 0; padding: .6rem 1rem; background: #fff3cd; color: #3d2f00; font: 1rem/1.4 system-ui, sans-serif; }
.notice a { color: inherit; }
"""
SCRIPT = """\
"use strict";
// A body that was chosen from the list and not named otherwise is named as the list names it.
const NAMES = %s;
window.CMS.registerEventListener({
  name: "preSave",
  handler: ({ entry }) => {
    const post = entry.get("data");
    const bodies = post.get("organisations");
    if (!bodies || !bodies.map) return post;
    const named = (body) => body.get("as") ? body : body.set("as", NAMES[body.get("id")] || body.get("id"));
    return post.set("organisations", bodies.map(named));
  },
});
"""
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Muniment">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Add a post – {site}</title>
<link rel="cms-config-url" type="application/json" href="config.json">
<link rel="stylesheet" href="form.css">
<script type="importmap">{map}</script>
<script src="sveltia-cms.js" defer></script>
<script src="form.js" defer></script>
</head>
<body>
<p class="notice"><strong>{warning}</strong> {saved} <a href="{new}" rel="noreferrer">Without this form</a></p>
<div id="nc-root"></div>
<noscript><p class="notice">This form needs JavaScript. A post can also be written
<a href="{new}" rel="noreferrer">on the code host</a>.</p></noscript>
</body>
</html>
"""
WARNING = "In a public repository a draft is public the moment it is saved."
PROPOSED = "It becomes a pull request, which somebody merges; readers of the site do not see it before."
COMMITTED = "It is committed at once; readers of the site do not see it while it is a draft."


def page(site: str, host: Host, branch: str) -> str:
    """Return the page. Its policy lets it ask its own host and the code host, and nobody else."""
    return PAGE.format(
        policy=policy(host.origin),
        site=escape(site),
        map=MAP,
        warning=WARNING,
        saved=PROPOSED if host.kind.proposes else COMMITTED,
        new=escape(host.new_file(branch)),
    )


def policy(origin: str) -> str:
    """Return the Content Security Policy of the page: styles within it are the form's own way to look as it does."""
    allowed = base64.b64encode(hashlib.sha256(MAP.encode()).digest()).decode()
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'sha256-{allowed}'",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self'",
            "img-src 'self' blob: data:",
            f"connect-src 'self' blob: data: {origin}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def script(registry: Registry) -> str:
    """Return the script that names what was chosen."""
    names = {body.id: body.name for body in registry.organisations}
    return SCRIPT % msgspec.json.encode(dict(sorted(names.items()))).decode()
