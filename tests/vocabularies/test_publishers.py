"""Publishers: which body an address belongs to, by the registrable domain of its host."""

import pytest

from muniment.model.organisation import Organisation
from muniment.vocabularies import registry
from muniment.vocabularies.publishers import Publisher

PUBLISHER = Publisher(
    registry.assemble(
        (),
        [
            Organisation(id="pier", name="Pier", site="https://www.pier.example/en/"),
            Organisation(id="lantern", name="Lantern", domains=("lantern.co.uk", "lamps.example")),
            Organisation(id="bureau", name="Bureau", site="https://union.example/"),
            Organisation(id="court", name="Court", domains=("union.example",)),
            Organisation(id="court-press", name="Press of the Court", domains=("press.union.example",)),
            Organisation(id="guest", name="Guest", site="https://social.example/guest"),
            Organisation(id="blog", name="Blog", site="https://quay.blogspot.com"),
        ],
    )
)
ADDRESSES = {
    "https://pier.example/report": "pier",
    "http://NEWS.pier.example:8080/report?a=b": "pier",
    "https://lantern.co.uk/": "lantern",
    "https://data.lamps.example/x": "lantern",
    "https://other.co.uk/": "",
    "https://union.example/x": "",
    "https://press.union.example/x": "court-press",
    "https://social.example/guest": "",
    "https://quay.blogspot.com/2019/": "blog",
    "https://other.blogspot.com/2019/": "",
    "https://notpier.example/": "",
    "mailto:press@pier.example": "",
    "https://[::1": "",
    "": "",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_belongs_to_the_one_body_that_has_its_domain(address):
    assert PUBLISHER.of(address) == ADDRESSES[address]
