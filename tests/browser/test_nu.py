"""Every page by the Nu checker, where Java and its vnu.jar are found (`npm pack vnu-jar`; named in MUNIMENT_NU)."""

import os
import subprocess

import pytest


@pytest.mark.parametrize("site", ["shipped", "hard"])
def test_the_nu_checker_finds_no_error_on_any_page(request, site):
    command = ["java", "-jar", os.environ["MUNIMENT_NU"], "--errors-only", "--format", "gnu", "--skip-non-html"]
    told = subprocess.run([*command, request.getfixturevalue(site)], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr.splitlines()) == (0, [])
