"""What lists of signatories say is read from them; the limit is that of the issue, for lists of any form."""

import pytest
import signatories

FEWEST = 0.99


@pytest.mark.parametrize("file", signatories.FILES)
def test_names_acronyms_countries_and_frameworks_are_read(file):
    lists = list(signatories.measured(file))
    for aspect in signatories.ASPECTS:
        right = sum((one.wanted[aspect] & one.found[aspect]).total() for one in lists)
        for counted in ([one.wanted[aspect] for one in lists], [one.found[aspect] for one in lists]):
            assert right / sum(facts.total() for facts in counted) >= FEWEST, list(signatories.misses(file))
