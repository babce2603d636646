"""What a browser may do with a page: in the page itself, and for hosts that send headers from a file, in `_headers`.

Content Security Policy 3 (W3C); `_headers` as Netlify, Cloudflare Pages and others read it.
"""

_OWN = "style-src script-src img-src font-src connect-src form-action".split()
POLICY = "default-src 'none'; " + "".join(f"{part} 'self'; " for part in _OWN) + "base-uri 'none'"
"""Nothing from elsewhere, nothing within the page, no `data:`."""
META = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n<meta name="referrer" content="no-referrer">'
"""What every page says of itself."""
FORBIDDEN = (
    "accelerometer autoplay bluetooth browsing-topics camera display-capture encrypted-media fullscreen geolocation "
    "gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer microphone midi payment "
    "picture-in-picture publickey-credentials-get screen-wake-lock serial storage-access usb web-share "
    "xr-spatial-tracking"
).split()
"""What no page asks for, so that nothing put into one could."""
HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in FORBIDDEN),
}
"""What a host should send with everything."""
HASHED = ("/assets/search-*", *(f"/search/{folder}/*" for folder in "code lists posts terms".split()))
"""Files that are named by a digest of what they hold: under one name they never change."""
SOME = {
    "/data/*": {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"},
    **{path: {"Cache-Control": "public, max-age=31536000, immutable"} for path in HASHED},
}
"""What a host should send with some files beside that."""


def headers() -> str:
    """Return the text of `_headers`."""
    lines = ["# Muniment made this file; a file of this name in docs/ stands in its place."]
    for path, fields in {"/*": HEADERS, **SOME}.items():
        lines += [path, *(f"  {name}: {value}" for name, value in fields.items())]
    return "\n".join(lines) + "\n"
