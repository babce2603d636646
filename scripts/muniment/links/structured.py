"""What an answer in JSON says of itself: whether it is a fault rather than what was asked for."""

from typing import Any

import msgspec

CODES = ("status", "statusCode", "status_code", "code", "errcode", "errorCode", "error_code")
TELLING = ("message", "msg", "detail", "details", "title", "reason", "description", "error_description", "errmsg")
MISSING = (404, 410, "404", "410")


def fault(text: str) -> tuple[str, str] | None:
    """Return the status and the message of a fault; both empty where the JSON is no fault, None where it is no JSON."""
    try:
        found = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None
    if not isinstance(found, dict):
        return ("", "")
    inner = found.get("error") or found.get("errors")
    told = inner if isinstance(inner, dict) else found
    codes = [one.get(name) for one in (found, told) for name in CODES]
    if not inner and not any(map(_refuses, codes)) and found.get("success", found.get("ok")) is not False:
        return ("", "")
    status = next((str(code) for code in codes if code in MISSING), "")
    return status, " . ".join(_said(told, inner))


def _refuses(code: Any) -> bool:
    """Tell whether a status is one of refusal: a number from 400 on, or a name instead of a number."""
    if isinstance(code, int):
        return 400 <= code < 600
    return isinstance(code, str) and (code in MISSING or "not_found" in code.lower() or "notfound" in code.lower())


def _said(told: dict[str, Any], inner: Any) -> list[str]:
    words = [inner] if isinstance(inner, str) else []
    return words + [value for name in TELLING if isinstance(value := told.get(name), str)]
