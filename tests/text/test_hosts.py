"""Registrable domains, held against the library that reads the whole list."""

from publicsuffixlist import PublicSuffixList

from muniment.text import hosts

NAMES = [
    *("qz.com", "www.example.co.uk", "co.uk", "uk", "localhost", "", "a..b", "10.0.0.1", "news.example.unheard-of"),
    *("a.b.ck", "www.ck", "x.y.kawasaki.jp", "city.kawasaki.jp", "blog.example.github.io", "WWW.Example.ORG"),
    *("пример.испытание.рф", "xn--e1afmkfd.xn--p1ai", "食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn", "x.xn--zzzz"),
]
"""Among them rules with wildcards and their exceptions, private suffixes, and both spellings of other scripts."""


def test_one_top_level_domain_at_a_time_gives_what_the_whole_list_gives():
    whole = PublicSuffixList()
    assert [hosts.registrable(name) for name in NAMES] == [whole.privatesuffix(name) or name for name in NAMES]
